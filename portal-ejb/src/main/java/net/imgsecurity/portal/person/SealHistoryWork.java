package net.imgsecurity.portal.person;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonKey;
import net.imgsecurity.portal.platform.PersonKeys;
import net.imgsecurity.portal.platform.Requires;

/** One portion of entries from before there were keys: each is written anew, since the application may not change history. */
@Stateless
public class SealHistoryWork {
    private static final int AT_ONCE = 500;

    private record Entry(
            UUID id,
            long version,
            PersonId person,
            String field,
            String before,
            String after,
            String source,
            UUID account,
            Instant at) {}

    @Inject
    Jdbc jdbc;

    @Inject
    CurrentCaller caller;

    @Inject
    PersonKeys keys;

    @Inject
    AuditLog audit;

    /** @return whether there may be more */
    @Requires(RUN_JOBS)
    public boolean sealSome() {
        var entries = jdbc.list(
                "SELECT id, version, person_id, field, before_value, after_value, source, account_id, at"
                        + " FROM person_change WHERE tenant_id = ? AND (before_value IS NOT NULL OR after_value IS NOT NULL)"
                        + " ORDER BY id LIMIT ? FOR UPDATE",
                SealHistoryWork::entry,
                caller.tenant(),
                AT_ONCE);
        var known = new HashMap<PersonId, PersonKey>();
        entries.forEach(entry ->
                seal(entry, known.computeIfAbsent(entry.person(), person -> keys.forWriting(caller.tenant(), person))));
        if (!entries.isEmpty()) {
            audit.append("person.history-encrypted", null);
        }
        return entries.size() == AT_ONCE;
    }

    private void seal(Entry entry, PersonKey key) {
        jdbc.update("DELETE FROM person_change WHERE tenant_id = ? AND id = ?", caller.tenant(), entry.id());
        jdbc.update(
                "INSERT INTO person_change (tenant_id, id, version, person_id, field, before_sealed, after_sealed, source,"
                        + " account_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                caller.tenant(),
                entry.id(),
                entry.version(),
                entry.person(),
                entry.field(),
                key.seal(PersonChange.beforeOf(entry.id()), entry.before()),
                key.seal(PersonChange.afterOf(entry.id()), entry.after()),
                entry.source(),
                entry.account(),
                entry.at());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                Jdbc.uuid(row, "id"),
                row.getLong("version"),
                new PersonId(Jdbc.uuid(row, "person_id")),
                row.getString("field"),
                row.getString("before_value"),
                row.getString("after_value"),
                row.getString("source"),
                Jdbc.uuid(row, "account_id"),
                Jdbc.instant(row, "at"));
    }
}
