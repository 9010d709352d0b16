package net.imgsecurity.portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import net.imgsecurity.portal.person.PeopleRegister;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonalDataSource;

/** The lines of reports on files that name a person by number or address. Files themselves are gone when they are settled. */
@ApplicationScoped
class ImportData implements PersonalDataSource {
    @Inject
    Jdbc jdbc;

    @Inject
    CurrentCaller caller;

    @Inject
    PeopleRegister register;

    @Inject
    FileContents contents;

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public Set<String> tables() {
        return Set.of("import_row", "import_file");
    }

    private record Line(UUID id, long line, String outcome) {
        Map<String, Object> told() {
            return Map.of("line", line, "outcome", outcome);
        }
    }

    @Override
    public Map<String, Object> collect(PersonId person) {
        var lines = new TreeMap<UUID, Line>();
        register.named(person)
                .ifPresent(name -> eachNaming(
                        name,
                        (rows, values) -> jdbc.list(
                                        "SELECT id, line, outcome" + rows,
                                        row -> new Line(
                                                Jdbc.uuid(row, "id"), row.getLong("line"), row.getString("outcome")),
                                        values)
                                .forEach(line -> lines.put(line.id(), line))));
        return Map.of("rows", lines.values().stream().map(Line::told).toList());
    }

    @Override
    public boolean eraseSome(PersonId person) {
        register.named(person).ifPresent(name -> {
            eachNaming(name, (rows, values) -> jdbc.update("DELETE" + rows, values));
            contents.strike(caller.tenant(), name.names()::contains);
        });
        return false;
    }

    /** By number and by address apart: each has an index of its own, and not every database uses both for one statement. */
    private void eachNaming(PeopleRegister.Named name, BiConsumer<String, Object[]> taker) {
        taker.accept(
                " FROM import_row WHERE tenant_id = ? AND employee_number = ?",
                new Object[] {caller.tenant(), name.employeeNumber()});
        taker.accept(
                " FROM import_row WHERE tenant_id = ? AND email IN ("
                        + Jdbc.marks(name.emails().size()) + ")",
                Stream.concat(Stream.of(caller.tenant()), name.emails().stream())
                        .toArray());
    }
}
