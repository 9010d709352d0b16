package net.imgsecurity.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonalDataSource;

/**
 * What was done to a person's data, and who looked at them. Erasing takes who and whom out of the entries, which stay proven;
 * looks stay, and name by an id somebody who is no longer there.
 */
@ApplicationScoped
class AuditData implements PersonalDataSource {
    private static final int MOST = 100_000;

    @Inject
    Jdbc jdbc;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditLog log;

    @Inject
    AccessLog looks;

    @Override
    public String name() {
        return "log";
    }

    @Override
    public Set<String> tables() {
        return Set.of("audit_content", "look", "look_person");
    }

    @Override
    public Map<String, Object> collect(PersonId person) {
        var deeds = jdbc.list(
                "SELECT e.at, e.action, c.role FROM audit_content c"
                        + " JOIN audit_entry e ON e.tenant_id = c.tenant_id AND e.id = c.entry_id"
                        + " WHERE c.tenant_id = ? AND c.subject_id = ? ORDER BY e.at",
                row -> Map.of(
                        "at", Jdbc.instant(row, "at").toString(),
                        "action", row.getString("action"),
                        "role", row.getString("role")),
                caller.tenant(),
                person);
        var seen = looks.at(caller.tenant(), person, null, MOST).stream()
                .map(look -> Map.of(
                        "at", look.at().toString(),
                        "kind", look.kind().name(),
                        "role", look.role(),
                        "reason", look.reason() == null ? "" : look.reason()))
                .toList();
        return Map.of("deeds", deeds, "looks", seen);
    }

    @Override
    public boolean eraseSome(PersonId person) {
        log.eraseContentAbout(person.value());
        return false;
    }
}
