package net.imgsecurity.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.proof.AuditEntry;
import net.imgsecurity.portal.proof.AuditTree;

/** The entries that wait for their places. */
@ApplicationScoped
class AuditQueue {
    private static final Logger LOG = Logger.getLogger(AuditQueue.class.getName());
    private static final int AT_ONCE = 1000;
    private static final String DUE =
            "SELECT DISTINCT tenant_id FROM audit_pending UNION SELECT t.tenant_id FROM audit_tree t"
                    + " WHERE t.size > 0 AND NOT EXISTS (SELECT 1 FROM audit_head h WHERE h.tenant_id = t.tenant_id AND h.at > ?)";
    private static final String WAITING =
            "SELECT e.id, e.at, e.action, e.commitment, e.erases, p.seal FROM audit_pending p"
                    + " JOIN audit_entry e ON e.tenant_id = p.tenant_id AND e.id = p.entry_id WHERE p.tenant_id = ?"
                    + " AND p.entry_id > ? AND NOT EXISTS (SELECT 1 FROM audit_leaf l WHERE l.tenant_id = p.tenant_id AND l.entry_id = p.entry_id)"
                    + " ORDER BY p.entry_id LIMIT ?";

    private record Waiting(AuditEntry entry, byte[] seal) {}

    @Inject
    Jdbc jdbc;

    @Inject
    AuditKeys keys;

    @Inject
    Event<EntryRefused> refused;

    /** The organisations in which entries wait, or whose newest head is older than this. */
    List<TenantId> due(Instant silentSince) {
        return jdbc.list(DUE, row -> new TenantId(row.getInt("tenant_id")), silentSince);
    }

    /**
     * A portion of what waits, in the order in which it was written; without what the portal did not write, however much of
     * that stands before it.
     */
    List<AuditEntry> genuine(TenantId tenant) {
        var genuine = new ArrayList<AuditEntry>();
        int foreign = 0;
        UUID after = new UUID(0, 0);
        List<Waiting> portion;
        do {
            portion = jdbc.list(WAITING, row -> waiting(tenant, row), tenant, after, AT_ONCE);
            for (var waiting : portion) {
                after = waiting.entry().id();
                if (keys.sealed(waiting.entry(), waiting.seal())) {
                    genuine.add(waiting.entry());
                } else {
                    foreign++;
                }
            }
        } while (genuine.isEmpty() && portion.size() == AT_ONCE);
        refuse(tenant, foreign);
        return genuine;
    }

    private void refuse(TenantId tenant, int foreign) {
        if (foreign > 0) {
            LOG.log(
                    Level.SEVERE,
                    "{0} audit entries of tenant {1} were not written by the portal, or were changed: they get no place",
                    new Object[] {foreign, tenant.value()});
            refused.fire(new EntryRefused(tenant));
        }
    }

    /** Gives them the next places, in the tables and in the tree. */
    void place(TenantId tenant, AuditTree tree, List<AuditEntry> entries) {
        var leaves = new ArrayList<Object[]>();
        var placed = new ArrayList<Object[]>();
        for (var entry : entries) {
            leaves.add(new Object[] {tenant, tree.size(), entry.id(), entry.leafHash()});
            placed.add(new Object[] {tenant, entry.id()});
            tree.add(entry.leafHash());
        }
        jdbc.batch("INSERT INTO audit_leaf (tenant_id, position, entry_id, hash) VALUES (?, ?, ?, ?)", leaves);
        jdbc.batch("DELETE FROM audit_pending WHERE tenant_id = ? AND entry_id = ?", placed);
        jdbc.update("UPDATE audit_tree SET size = ?, peaks = ? WHERE tenant_id = ?", tree.size(), tree.peaks(), tenant);
    }

    private static Waiting waiting(TenantId tenant, ResultSet row) throws SQLException {
        return new Waiting(
                new AuditEntry(
                        tenant.value(),
                        Jdbc.uuid(row, "id"),
                        Jdbc.instant(row, "at"),
                        row.getString("action"),
                        row.getBytes("commitment"),
                        Jdbc.uuid(row, "erases")),
                row.getBytes("seal"));
    }
}
