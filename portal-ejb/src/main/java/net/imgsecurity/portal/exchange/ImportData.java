package net.imgsecurity.portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    @Override
    public Map<String, Object> collect(PersonId person) {
        return Map.of(
                "rows",
                register.named(person)
                        .map(name -> jdbc.list(
                                "SELECT line, outcome" + named(name) + " ORDER BY id",
                                row -> Map.of("line", row.getLong("line"), "outcome", row.getString("outcome")),
                                values(name)))
                        .orElse(List.of()));
    }

    @Override
    public boolean eraseSome(PersonId person) {
        register.named(person).ifPresent(name -> {
            jdbc.update("DELETE" + named(name), values(name));
            contents.strike(caller.tenant(), name.names()::contains);
        });
        return false;
    }

    /** The tenant twice: each half has an index of its own, which the databases see only so. */
    private static String named(PeopleRegister.Named name) {
        return " FROM import_row WHERE (tenant_id = ? AND employee_number = ? OR tenant_id = ? AND email IN ("
                + Jdbc.marks(name.emails().size()) + "))";
    }

    private Object[] values(PeopleRegister.Named name) {
        return Stream.concat(Stream.of(caller.tenant(), name.employeeNumber(), caller.tenant()), name.emails().stream())
                .toArray();
    }
}
