package net.imgsecurity.portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.imgsecurity.portal.person.PeopleRegister;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.subjectdata.ProcessingGate;

/** Tells the rows of reports that must stay, since they name somebody under a legal hold, from the others (E5). */
@ApplicationScoped
class HeldRows {
    @Inject
    ProcessingGate gate;

    @Inject
    PeopleRegister register;

    /**
     * What holds of the rows that may go.
     *
     * @param sql on the columns of {@code import_row}
     */
    record Free(String sql, List<Object> values) {}

    Free free(TenantId tenant) {
        var held = gate.held(tenant).stream()
                .flatMap(person -> register.named(person).stream())
                .toList();
        if (held.isEmpty()) {
            return new Free("TRUE", List.of());
        }
        var numbers = held.stream().map(PeopleRegister.Named::employeeNumber).collect(Collectors.toSet());
        var emails = held.stream().flatMap(one -> one.emails().stream()).collect(Collectors.toSet());
        var values = new ArrayList<Object>(numbers);
        values.addAll(emails);
        return new Free(noneOf("employee_number", numbers) + " AND " + noneOf("email", emails), values);
    }

    private static String noneOf(String column, Set<String> names) {
        return "COALESCE(" + column + " NOT IN (" + Jdbc.marks(names.size()) + "), TRUE)";
    }
}
