package net.imgsecurity.portal.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.proof.Finding;
import net.imgsecurity.portal.proof.Report;

/** What verifications found, kept for good. */
@ApplicationScoped
class Verifications {
    private static final int LONGEST = 4000;
    private static final String COLUMNS =
            "SELECT v.tenant_id, v.at, v.entries, v.waiting, v.head_number, v.head_root, v.findings,"
                    + " v.first_findings FROM audit_verification v ";

    @Inject
    Jdbc jdbc;

    void keep(TenantId tenant, Report report, Instant at) {
        var head = report.head();
        var first = report.findings().stream().map(Finding::toString).collect(Collectors.joining("\n"));
        jdbc.update(
                "INSERT INTO audit_verification (tenant_id, id, at, entries, waiting, head_number, head_root, findings, first_findings)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                tenant,
                Ids.next(),
                at,
                report.entries(),
                report.waiting(),
                head == null ? 0 : head.number(),
                head == null ? null : head.root(),
                report.findings().size(),
                first.isEmpty() ? null : first.substring(0, Math.min(first.length(), LONGEST)));
    }

    Optional<VerificationView> last(TenantId tenant) {
        return Optional.ofNullable(last(List.of(tenant)).get(tenant));
    }

    /** The last one of each organisation that has been verified. */
    Map<TenantId, VerificationView> last(Collection<TenantId> tenants) {
        if (tenants.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .list(
                        COLUMNS + "JOIN (SELECT tenant_id, MAX(id) AS id FROM audit_verification WHERE tenant_id IN ("
                                + Jdbc.marks(tenants.size())
                                + ") GROUP BY tenant_id) n ON n.tenant_id = v.tenant_id AND n.id = v.id",
                        row -> Map.entry(new TenantId(row.getInt("tenant_id")), view(row)),
                        tenants.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The organisations with a log that nobody has verified since. */
    List<TenantId> notSince(Instant at) {
        return jdbc.list(
                "SELECT t.tenant_id FROM audit_tree t WHERE NOT EXISTS"
                        + " (SELECT 1 FROM audit_verification v WHERE v.tenant_id = t.tenant_id AND v.at > ?)",
                row -> new TenantId(row.getInt("tenant_id")),
                at);
    }

    private static VerificationView view(ResultSet row) throws SQLException {
        var root = row.getBytes("head_root");
        var first = row.getString("first_findings");
        return new VerificationView(
                Jdbc.instant(row, "at"),
                row.getLong("entries"),
                row.getLong("waiting"),
                row.getLong("head_number"),
                root == null ? null : HexFormat.of().formatHex(root),
                row.getInt("findings"),
                first == null ? List.of() : List.of(first.split("\n")));
    }
}
