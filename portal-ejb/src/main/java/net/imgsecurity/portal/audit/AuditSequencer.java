package net.imgsecurity.portal.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.proof.AuditHead;
import net.imgsecurity.portal.proof.AuditTree;

/**
 * Gives entries their places in their organisation's tree and signs the head, a portion in each transaction. The lease is the
 * lock on the tree's row: one node at a time has it, and it ends with the transaction, whatever becomes of the node.
 *
 * <p>Called by {@link AuditSequencing} alone, before there is a caller; it acts on what the portal itself wrote.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditSequencer {
    /** Also a log in which nothing happens says each day that it is still the same. */
    private static final Duration LONGEST_SILENCE = Duration.ofDays(1);

    private static final String TREE = "SELECT size, peaks FROM audit_tree WHERE tenant_id = ?";

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    @Inject
    AuditKeys keys;

    @Inject
    AuditQueue queue;

    @Inject
    AuditHeads heads;

    @Inject
    AuditWitness witness;

    /** The organisations in which entries wait, or whose newest head is old. */
    public List<TenantId> due() {
        return queue.due(clock.instant().minus(LONGEST_SILENCE));
    }

    /** The newest head of each organisation. */
    public List<AuditHead> newestHeads() {
        return heads.newest();
    }

    /** The next heads after one, in their order; some of them when there are many. */
    public List<AuditHead> headsAfter(TenantId tenant, long number) {
        return heads.after(tenant, number);
    }

    /**
     * @return the new head; empty when there was nothing to do, or another node is at it
     * @throws IllegalStateException when what the database holds contradicts what was signed before: nothing is signed then
     */
    public Optional<AuditHead> sequence(TenantId tenant) {
        return tree(tenant).flatMap(tree -> {
            var last = heads.present(tenant);
            refuseContradiction(tenant, tree, last);
            var entries = queue.genuine(tenant);
            if (entries.isEmpty() && !silent(tree, last)) {
                return Optional.empty();
            }
            queue.place(tenant, tree, entries);
            return Optional.of(sign(tenant, tree, last));
        });
    }

    private Optional<AuditTree> tree(TenantId tenant) {
        if (jdbc.first(TREE, AuditSequencer::tree, tenant).isEmpty()) {
            jdbc.update("INSERT IGNORE INTO audit_tree (tenant_id, size, peaks) VALUES (?, 0, '')", tenant);
        }
        return jdbc.first(TREE + " FOR UPDATE SKIP LOCKED", AuditSequencer::tree, tenant);
    }

    private void refuseContradiction(TenantId tenant, AuditTree tree, Optional<AuditHead> last) {
        long size = last.map(AuditHead::size).orElse(0L);
        if (tree.size() != size
                || last.filter(h -> !Arrays.equals(h.root(), tree.root())).isPresent()) {
            throw new IllegalStateException("the kept tree is not the one that was signed last");
        }
        long told = witness.newest(tenant).map(AuditHead::number).orElse(0L);
        if (last.map(AuditHead::number).orElse(0L) < told) {
            throw new IllegalStateException("the database has lost heads that were signed before");
        }
    }

    private AuditHead sign(TenantId tenant, AuditTree tree, Optional<AuditHead> last) {
        var slug = jdbc.first("SELECT slug FROM tenant WHERE id = ?", row -> row.getString("slug"), tenant)
                .orElseThrow();
        // Heads never go back in time, also when the clock does.
        var now = clock.instant();
        var at = last.map(AuditHead::at).filter(now::isBefore).orElse(now);
        var head = keys.signing()
                .head(slug, tenant.value(), last.map(AuditHead::number).orElse(0L) + 1, tree, at);
        jdbc.update(
                "INSERT INTO audit_head (tenant_id, number, size, root, at, key_id, signature) VALUES (?, ?, ?, ?, ?, ?, ?)",
                tenant,
                head.number(),
                head.size(),
                head.root(),
                head.at(),
                head.keyId(),
                head.signature());
        return head;
    }

    private boolean silent(AuditTree tree, Optional<AuditHead> last) {
        Instant since = clock.instant().minus(LONGEST_SILENCE);
        return tree.size() > 0 && last.filter(head -> head.at().isAfter(since)).isEmpty();
    }

    private static AuditTree tree(ResultSet row) throws SQLException {
        try {
            return new AuditTree(row.getLong("size"), row.getBytes("peaks"));
        } catch (IllegalArgumentException changed) {
            throw new IllegalStateException("the kept tree is none", changed);
        }
    }
}
