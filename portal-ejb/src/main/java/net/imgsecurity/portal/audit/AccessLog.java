package net.imgsecurity.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import net.imgsecurity.portal.audit.Look.Kind;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;

/**
 * Who looked at whom (A11, C16), written in the reader's own transaction: no log, no data. Opening a record is a look;
 * a list or a search is one look at everybody it showed. Reading one's own data is none.
 */
@ApplicationScoped
public class AccessLog {
    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    /** @param reason why, in the reader's words; null where the role is reason enough */
    public void opened(TenantId tenant, PersonId person, String reason) {
        if (!person.equals(caller.get().person())) {
            write(tenant, Kind.OPENED, List.of(person), reason);
        }
    }

    /** An empty list is a look too when a reason was due: somebody searched. */
    public void listed(TenantId tenant, Collection<PersonId> people, String reason) {
        write(tenant, Kind.LISTED, people, reason);
    }

    /**
     * The looks at one person, newest first.
     *
     * @param before the look to go on after; null for the newest
     */
    public List<Look> at(TenantId tenant, PersonId person, UUID before, int limit) {
        var values = new ArrayList<Object>(List.of(tenant, person));
        if (before != null) {
            values.add(before);
        }
        values.add(limit);
        return jdbc.list(
                "SELECT l.id, l.at, l.kind, l.account_id, l.role, l.reason FROM look_person p"
                        + " JOIN look l ON l.tenant_id = p.tenant_id AND l.id = p.look_id"
                        + " WHERE p.tenant_id = ? AND p.person_id = ?" + (before == null ? "" : " AND p.look_id < ?")
                        + " ORDER BY p.look_id DESC LIMIT ?",
                AccessLog::look,
                values.toArray());
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(
                Jdbc.uuid(row, "id"),
                Jdbc.instant(row, "at"),
                Kind.valueOf(row.getString("kind")),
                new AccountId(Jdbc.uuid(row, "account_id")),
                row.getString("role"),
                row.getString("reason"));
    }

    private void write(TenantId tenant, Kind kind, Collection<PersonId> people, String reason) {
        var who = caller.get();
        UUID look = Ids.next();
        jdbc.update(
                "INSERT INTO look (tenant_id, id, at, account_id, role, kind, reason) VALUES (?, ?, ?, ?, ?, ?, ?)",
                tenant,
                look,
                clock.instant(),
                who.account(),
                who.role(),
                kind,
                reason);
        jdbc.batch(
                "INSERT INTO look_person (tenant_id, person_id, look_id) VALUES (?, ?, ?)",
                people.stream()
                        .map(person -> new Object[] {tenant, person, look})
                        .toList());
    }
}
