package net.imgsecurity.portal.proof;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** One organisation's log as the portal would have written it, in a transaction that is never committed. */
final class WrittenLog {
    private static final List<String> ACTIONS = List.of("person.changed", "session.opened", "import.started");

    private final Sql sql;
    private final Random random;
    private final SigningKey key;
    private final AuditTree tree = new AuditTree();
    private final List<AuditHead> heads = new ArrayList<>();
    private final List<UUID> withContent = new ArrayList<>();
    private Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS).minusSeconds(3600);
    final String slug;
    final int tenant;

    WrittenLog(Sql sql, Random random, SigningKey key, String slug) {
        this.sql = sql;
        this.random = random;
        this.key = key;
        this.slug = slug;
        sql.run(
                "INSERT INTO tenant (slug, name, kind, created_at) VALUES (?, ?, 'CLIENT', UTC_TIMESTAMP(6))",
                slug,
                slug);
        tenant =
                ((Number) sql.rows("SELECT id FROM tenant WHERE slug = ?", slug).get(0)[0]).intValue();
        sql.run("INSERT INTO audit_tree (tenant_id, size, peaks) VALUES (?, 0, '')", tenant);
    }

    /** Entries with a head after each few of them, two erasures, and one entry that waits. */
    WrittenLog fill(int entries) {
        for (int i = 0; i < entries; i++) {
            place(entry(ACTIONS.get(random.nextInt(ACTIONS.size())), null));
            if (i == entries / 2 || i == entries - 3) {
                erase();
            }
            if (random.nextInt(4) == 0 || i == entries - 1) {
                sign();
            }
        }
        at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var waiting = entry("person.changed", null);
        sql.run(
                "INSERT INTO audit_pending (tenant_id, entry_id, seal) VALUES (?, ?, ?)",
                tenant,
                waiting.id(),
                random(32));
        return this;
    }

    List<AuditHead> heads() {
        return heads;
    }

    private void erase() {
        var erased = withContent.remove(random.nextInt(withContent.size()));
        sql.run("DELETE FROM audit_content WHERE tenant_id = ? AND entry_id = ?", tenant, erased);
        place(entry("audit.content-erased", erased));
    }

    private AuditEntry entry(String action, UUID erases) {
        var id = new UUID((at.toEpochMilli() << 16) | 0x7000 | random.nextInt(0x1000), random.nextLong());
        at = at.plus(random.nextInt(1, 1_000_000), ChronoUnit.MICROS);
        var content = new AuditContent(
                random.nextInt(5) == 0 ? null : randomId(),
                "MEMBER",
                random.nextInt(5) == 0 ? null : randomId(),
                random.nextBoolean() ? null : "field=name\nreason=\u00fc " + random.nextInt());
        var salt = random(AuditContent.SALT);
        var entry = new AuditEntry(tenant, id, at, action, content.commitment(salt), erases);
        sql.run(
                "INSERT INTO audit_entry (tenant_id, id, at, action, commitment, erases) VALUES (?, ?, ?, ?, ?, ?)",
                tenant,
                id,
                at,
                action,
                entry.commitment(),
                erases);
        sql.run(
                "INSERT INTO audit_content (tenant_id, entry_id, salt, account_id, role, subject_id, details)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                tenant,
                id,
                salt,
                content.account(),
                content.role(),
                content.subject(),
                content.details());
        withContent.add(id);
        return entry;
    }

    private void place(AuditEntry entry) {
        sql.run(
                "INSERT INTO audit_leaf (tenant_id, position, entry_id, hash) VALUES (?, ?, ?, ?)",
                tenant,
                tree.size(),
                entry.id(),
                entry.leafHash());
        tree.add(entry.leafHash());
    }

    private void sign() {
        at = at.plusSeconds(1);
        var head = key.head(slug, tenant, heads.size() + 1, tree, at);
        heads.add(head);
        sql.run(
                "INSERT INTO audit_head (tenant_id, number, size, root, at, key_id, signature) VALUES (?, ?, ?, ?, ?, ?, ?)",
                tenant,
                head.number(),
                head.size(),
                head.root(),
                head.at(),
                head.keyId(),
                head.signature());
        sql.run("UPDATE audit_tree SET size = ?, peaks = ? WHERE tenant_id = ?", tree.size(), tree.peaks(), tenant);
    }

    private UUID randomId() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private byte[] random(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
