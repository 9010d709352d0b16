package net.imgsecurity.portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.imgsecurity.portal.person.PeopleRegister;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonalDataSource;

/** The lines of reports on files that name a person by number or address. Files themselves are gone when they are settled. */
@ApplicationScoped
class ImportData implements PersonalDataSource {
    private static final String NAMED = " FROM import_row WHERE tenant_id = ? AND (employee_number = ? OR email = ?)";

    @Inject
    Jdbc jdbc;

    @Inject
    CurrentCaller caller;

    @Inject
    PeopleRegister register;

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
                                "SELECT line, outcome" + NAMED + " ORDER BY id",
                                row -> Map.of("line", row.getLong("line"), "outcome", row.getString("outcome")),
                                caller.tenant(),
                                name.employeeNumber(),
                                name.email()))
                        .orElse(List.of()));
    }

    @Override
    public boolean eraseSome(PersonId person) {
        register.named(person)
                .ifPresent(name -> jdbc.update("DELETE" + NAMED, caller.tenant(), name.employeeNumber(), name.email()));
        return false;
    }
}
