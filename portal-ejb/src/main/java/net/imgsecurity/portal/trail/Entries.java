package net.imgsecurity.portal.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.Cursor;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;

/** The entries of one organisation's log, by pages. Each table is joined with the tenant. */
@ApplicationScoped
class Entries {
    private static final String SELECT =
            "SELECT e.id, e.at, e.action, l.position, c.entry_id, c.role, c.subject_id, c.details,"
                    + " a.id AS actor_id, a.given_name AS actor_given, a.family_name AS actor_family,"
                    + " s.given_name AS subject_given, s.family_name AS subject_family FROM audit_entry e"
                    + " LEFT JOIN audit_content c ON c.tenant_id = e.tenant_id AND c.entry_id = e.id"
                    + " LEFT JOIN audit_leaf l ON l.tenant_id = e.tenant_id AND l.entry_id = e.id"
                    + " LEFT JOIN membership m ON m.id = (SELECT MIN(f.id) FROM membership f"
                    + " WHERE f.tenant_id = e.tenant_id AND f.account_id = c.account_id AND f.accepted)"
                    + " LEFT JOIN person a ON a.tenant_id = m.tenant_id AND a.id = m.person_id"
                    + " LEFT JOIN person s ON s.tenant_id = e.tenant_id AND s.id = c.subject_id WHERE e.tenant_id = ?";

    @Inject
    Jdbc jdbc;

    Page<EntryView> page(TenantId tenant, EntryQuery query) {
        Page.requireLimit(query.limit());
        var sql = new StringBuilder(SELECT);
        var values = new ArrayList<Object>(List.of(tenant));
        and(sql, values, " AND e.action = ?", query.action());
        and(sql, values, " AND m.person_id = ?", query.actor());
        and(sql, values, " AND c.subject_id = ?", query.subject());
        and(sql, values, " AND e.at >= ?", query.from());
        and(sql, values, " AND e.at < ?", query.until());
        var cursor = Cursor.parse(query.cursor());
        if (cursor != null) {
            sql.append(" AND (e.at < ? OR e.at = ? AND e.id < ?)");
            var at = at(cursor);
            values.addAll(List.of(at, at, cursor.id()));
        }
        values.add(query.limit() + 1);
        var found = jdbc.list(sql + " ORDER BY e.at DESC, e.id DESC LIMIT ?", Entries::view, values.toArray());
        return Page.beginning(found, query.limit(), Entries::after);
    }

    private static void and(StringBuilder sql, List<Object> values, String condition, Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private static String after(EntryView last) {
        return new Cursor(false, last.at().toString(), last.id()).text();
    }

    private static Instant at(Cursor cursor) {
        try {
            var at = Instant.parse(cursor.sortKey());
            if (EntryQuery.isThinkable(at)) {
                return at;
            }
        } catch (DateTimeException foreign) {
            // Said below.
        }
        throw Invalid.request("cursor", "cursor.malformed");
    }

    private static EntryView view(ResultSet row) throws SQLException {
        long position = row.getLong("position");
        var number = row.wasNull() ? null : Long.valueOf(position + 1);
        return new EntryView(
                Jdbc.uuid(row, "id"),
                number,
                Jdbc.instant(row, "at"),
                row.getString("action"),
                row.getString("role"),
                named(row, "actor_id", "actor"),
                named(row, "subject_id", "subject"),
                AuditLog.details(row.getString("details")),
                row.getBytes("entry_id") == null);
    }

    private static EntryView.Named named(ResultSet row, String column, String prefix) throws SQLException {
        var id = Jdbc.uuid(row, column);
        if (id == null) {
            return null;
        }
        var name = Stream.of(row.getString(prefix + "_given"), row.getString(prefix + "_family"))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return new EntryView.Named(new PersonId(id), name.isEmpty() ? null : name);
    }
}
