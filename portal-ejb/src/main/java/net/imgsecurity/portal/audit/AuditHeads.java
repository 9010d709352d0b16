package net.imgsecurity.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.proof.AuditHead;

/** The signed heads of the logs, for whoever hands them out: in a receipt, a mail, on a page. */
@ApplicationScoped
public class AuditHeads {
    private static final String COLUMNS =
            "SELECT t.slug, h.tenant_id, h.number, h.size, h.root, h.at, h.key_id, h.signature"
                    + " FROM audit_head h JOIN tenant t ON t.id = h.tenant_id ";

    private static final int AT_ONCE = 1000;

    @Inject
    Jdbc jdbc;

    /**
     * The newest head of an organisation's log; {@link AuditHead#text()} is the line to hand out. It speaks for what was
     * committed up to about a minute ago. Empty for an organisation in which nothing has happened yet.
     */
    public Optional<AuditHead> present(TenantId tenant) {
        return jdbc.first(COLUMNS + "WHERE h.tenant_id = ? ORDER BY h.number DESC LIMIT 1", AuditHeads::head, tenant);
    }

    /** That of each organisation. */
    List<AuditHead> newest() {
        return jdbc.list(
                COLUMNS + "JOIN (SELECT tenant_id, MAX(number) AS number FROM audit_head GROUP BY tenant_id) n"
                        + " ON n.tenant_id = h.tenant_id AND n.number = h.number",
                AuditHeads::head);
    }

    List<AuditHead> after(TenantId tenant, long number) {
        return jdbc.list(
                COLUMNS + "WHERE h.tenant_id = ? AND h.number > ? ORDER BY h.number LIMIT ?",
                AuditHeads::head,
                tenant,
                number,
                AT_ONCE);
    }

    private static AuditHead head(ResultSet row) throws SQLException {
        return new AuditHead(
                row.getString("slug"),
                row.getInt("tenant_id"),
                row.getLong("number"),
                row.getLong("size"),
                row.getBytes("root"),
                Jdbc.instant(row, "at"),
                row.getString("key_id"),
                row.getBytes("signature"));
    }
}
