package net.imgsecurity.portal.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.ReadingId;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.platform.Texts;
import net.imgsecurity.portal.tenancy.TenantView;
import net.imgsecurity.portal.tenancy.Tenants;

/** The reasons for reading: given by one member of staff for one organisation, good for half an hour, kept for good. */
@ApplicationScoped
class Readings {
    private static final Duration TIME_BOX = Duration.ofMinutes(30);
    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    /** A reading that holds now. */
    record Open(TenantId tenant, ReadingView view) {}

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    Tenants tenants;

    @Inject
    AuditLog audit;

    ReadingView open(TenantView tenant, String reason) {
        var why = reason(reason);
        var id = ReadingId.next();
        var now = clock.instant();
        var who = caller.get();
        jdbc.update(
                "INSERT INTO reading (tenant_id, id, account_id, reason, opened_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)",
                tenant.id(),
                id,
                who.account(),
                why,
                now,
                now.plus(TIME_BOX));
        audit.append(tenant.id(), who.account(), who.role(), "backoffice.reading-opened", id.value());
        return new ReadingView(id, tenant.slug(), tenant.name(), why, now.plus(TIME_BOX));
    }

    /** @throws NotFound for another's, an expired and an unknown one alike */
    Open get(ReadingId id) {
        return jdbc.first(
                        "SELECT tenant_id, reason, expires_at FROM reading WHERE id = ? AND account_id = ? AND expires_at > ?",
                        row -> {
                            var tenant = tenants.byId(new TenantId(row.getInt("tenant_id")));
                            return new Open(
                                    tenant.id(),
                                    new ReadingView(
                                            id,
                                            tenant.slug(),
                                            tenant.name(),
                                            row.getString("reason"),
                                            Jdbc.instant(row, "expires_at")));
                        },
                        id,
                        caller.get().account(),
                        clock.instant())
                .orElseThrow(() -> new NotFound("reading.over"));
    }

    /**
     * An organisation's, newest first, each with the people whom its looks showed.
     *
     * @param before the reading to go on after; null for the newest
     */
    List<ReadingEntry> of(TenantId tenant, UUID before, int limit) {
        var values = new ArrayList<Object>(List.of(tenant));
        if (before != null) {
            values.add(before);
        }
        values.add(limit);
        return jdbc.list(
                "SELECT r.id, r.opened_at, r.expires_at, r.reason, COUNT(DISTINCT IF(l.kind = 'OPENED', p.person_id, NULL))"
                        + " AS opened, COUNT(DISTINCT IF(l.kind = 'LISTED', p.person_id, NULL)) AS listed"
                        + " FROM (SELECT tenant_id, id, account_id, reason, opened_at, expires_at FROM reading WHERE tenant_id = ?"
                        + (before == null ? "" : " AND id < ?")
                        + " ORDER BY id DESC LIMIT ?) r"
                        + " LEFT JOIN look l ON l.tenant_id = r.tenant_id AND l.account_id = r.account_id"
                        + " AND l.at BETWEEN r.opened_at AND r.expires_at AND l.role = 'IMG_STAFF' AND l.reason = r.reason"
                        + " LEFT JOIN look_person p ON p.tenant_id = l.tenant_id AND p.look_id = l.id"
                        + " GROUP BY r.id, r.opened_at, r.expires_at, r.reason ORDER BY r.id DESC",
                Readings::entry,
                values.toArray());
    }

    private static ReadingEntry entry(ResultSet row) throws SQLException {
        return new ReadingEntry(
                Jdbc.uuid(row, "id"),
                Jdbc.instant(row, "opened_at"),
                Jdbc.instant(row, "expires_at"),
                row.getString("reason"),
                row.getInt("opened"),
                row.getInt("listed"));
    }

    private static String reason(String typed) {
        var reason = Texts.line(typed, LONGEST);
        if (reason == null || reason.length() < SHORTEST) {
            throw new Invalid(List.of(new Invalid.Problem("reason", "reading.reason-missing", SHORTEST)));
        }
        return reason;
    }
}
