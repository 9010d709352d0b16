package net.imgsecurity.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonalDataSource;

/**
 * What was done to a person's data, what they did in this organisation themselves, and who looked at them. Erasing takes who and whom out of the entries, which stay proven;
 * looks stay, and name by an id somebody who is no longer there.
 */
@ApplicationScoped
class AuditData implements PersonalDataSource {
    /** Of each kind: what is said here has to fit into the 16 MB of one part of a copy. */
    private static final int MOST = 20_000;

    private static final String ABOUT = " WHERE c.tenant_id = ? AND c.subject_id = ?";
    private static final String BY = " JOIN membership m ON m.tenant_id = c.tenant_id AND m.account_id = c.account_id"
            + " WHERE m.tenant_id = ? AND m.person_id = ?";
    private static final String AT = " WHERE c.tenant_id = ? AND c.person_id = ?";

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
        return collect(person, MOST);
    }

    /** The newest ones of each kind, and how many older ones there are no room for: whoever asks knows of them. */
    Map<String, Object> collect(PersonId person, int most) {
        return Map.of(
                "deeds", deeds(ABOUT, person, most),
                "ownDeeds", deeds(BY, person, most),
                "looks", looks(person, most),
                "leftOut",
                        Map.of(
                                "deeds", leftOut("audit_content c" + ABOUT, person, most),
                                "ownDeeds", leftOut("audit_content c" + BY, person, most),
                                "looks", leftOut("look_person c" + AT, person, most)));
    }

    private List<Map<String, Object>> deeds(String whose, PersonId person, int most) {
        return jdbc.list(
                "SELECT e.at, e.action, c.role FROM audit_content c"
                        + " JOIN audit_entry e ON e.tenant_id = c.tenant_id AND e.id = c.entry_id" + whose
                        + " ORDER BY e.at DESC, e.id DESC LIMIT ?",
                row -> Map.of(
                        "at", Jdbc.instant(row, "at").toString(),
                        "action", row.getString("action"),
                        "role", row.getString("role")),
                caller.tenant(),
                person,
                most);
    }

    private List<Map<String, String>> looks(PersonId person, int most) {
        return looks.at(caller.tenant(), person, null, most).stream()
                .map(look -> Map.of(
                        "at", look.at().toString(),
                        "kind", look.kind().name(),
                        "role", look.role(),
                        "reason", look.reason() == null ? "" : look.reason()))
                .toList();
    }

    private long leftOut(String from, PersonId person, int most) {
        long all = jdbc.first("SELECT COUNT(*) AS n FROM " + from, row -> row.getLong("n"), caller.tenant(), person)
                .orElseThrow();
        return Math.max(0, all - most);
    }

    @Override
    public boolean eraseSome(PersonId person) {
        log.eraseContentAbout(person.value());
        return false;
    }
}
