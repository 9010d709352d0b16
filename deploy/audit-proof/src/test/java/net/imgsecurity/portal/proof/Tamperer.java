package net.imgsecurity.portal.proof;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Somebody who owns the database, and none of the keys. */
record Tamperer(Sql sql, Random random, List<WrittenLog> logs) {
    /** Where a tampering begins: one of the organisations. */
    int tenant() {
        return log().tenant;
    }

    WrittenLog log() {
        return logs.get(random.nextInt(logs.size()));
    }

    int otherThan(int tenant) {
        return logs.stream()
                .map(log -> log.tenant)
                .filter(other -> other != tenant)
                .skip(random.nextInt(logs.size() - 1))
                .findFirst()
                .orElseThrow();
    }

    byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    long size(int tenant) {
        return ((Number) sql.rows("SELECT COUNT(*) FROM audit_leaf WHERE tenant_id = ?", tenant)
                        .get(0)[0])
                .longValue();
    }

    /** A position in the tree, at least so far from its end. */
    long position(int tenant, int fromEnd) {
        return random.nextLong(size(tenant) - fromEnd);
    }

    byte[] entryAt(int tenant, long position) {
        return (byte[])
                sql.rows("SELECT entry_id FROM audit_leaf WHERE tenant_id = ? AND position = ?", tenant, position)
                        .get(0)[0];
    }

    /** An entry of the tree whose content is there. */
    byte[] entryWithContent(int tenant) {
        return (byte[]) one(sql.rows(
                "SELECT l.entry_id FROM audit_leaf l JOIN audit_content c ON c.tenant_id = l.tenant_id"
                        + " AND c.entry_id = l.entry_id WHERE l.tenant_id = ? ORDER BY l.position",
                tenant))[0];
    }

    /** Makes leaves and kept tree fit the entries again, as somebody would who has read how they are made. */
    void coverUp(int tenant) {
        var tree = new AuditTree();
        for (var leaf :
                sql.rows("SELECT position, entry_id FROM audit_leaf WHERE tenant_id = ? ORDER BY position", tenant)) {
            var hash = entry(tenant, (byte[]) leaf[1]).leafHash();
            sql.run("UPDATE audit_leaf SET hash = ? WHERE tenant_id = ? AND position = ?", hash, tenant, leaf[0]);
            tree.add(hash);
        }
        sql.run("UPDATE audit_tree SET size = ?, peaks = ? WHERE tenant_id = ?", tree.size(), tree.peaks(), tenant);
    }

    /** Makes room for an entry, or closes the gap that one left; positions are never the same meanwhile. */
    void shift(int tenant, long from, int by) {
        sql.run("UPDATE audit_leaf SET position = -1 - position WHERE tenant_id = ? AND position >= ?", tenant, from);
        sql.run("UPDATE audit_leaf SET position = -1 - position + ? WHERE tenant_id = ? AND position < 0", by, tenant);
    }

    /** Signs all heads anew over the tree as it now is, with a key of the tamperer's own. */
    void signAnew(WrittenLog log) {
        var key = new TestKeys().signing();
        var tree = new AuditTree();
        var leaves = sql.rows("SELECT hash FROM audit_leaf WHERE tenant_id = ? ORDER BY position", log.tenant);
        for (var head : log.heads()) {
            while (tree.size() < Math.min(head.size(), leaves.size())) {
                tree.add((byte[]) leaves.get((int) tree.size())[0]);
            }
            var forged = key.head(log.slug, log.tenant, head.number(), tree, head.at());
            sql.run(
                    "UPDATE audit_head SET size = ?, root = ?, key_id = ?, signature = ? WHERE tenant_id = ? AND number = ?",
                    forged.size(),
                    forged.root(),
                    random.nextBoolean() ? forged.keyId() : head.keyId(),
                    forged.signature(),
                    log.tenant,
                    head.number());
        }
    }

    /** An entry with content and a hash that fit each other. */
    AuditEntry forge(int tenant) {
        return forge(tenant, entry(tenant, entryAt(tenant, position(tenant, 0))).at(), null);
    }

    /** The same at a time of one's own, and erasing what one likes. */
    AuditEntry forge(int tenant, Instant at, UUID erases) {
        var content = new AuditContent(id(), "MEMBER", id(), null);
        var salt = bytes(AuditContent.SALT);
        var like = entry(tenant, entryAt(tenant, position(tenant, 0)));
        var forged = new AuditEntry(tenant, id(), at, like.action(), content.commitment(salt), erases);
        sql.run(
                "INSERT INTO audit_entry (tenant_id, id, at, action, commitment, erases) VALUES (?, ?, ?, ?, ?, ?)",
                tenant,
                forged.id(),
                forged.at(),
                forged.action(),
                forged.commitment(),
                forged.erases());
        sql.run(
                "INSERT INTO audit_content (tenant_id, entry_id, salt, account_id, role, subject_id) VALUES (?, ?, ?, ?, ?, ?)",
                tenant,
                forged.id(),
                salt,
                content.account(),
                content.role(),
                content.subject());
        return forged;
    }

    void leaf(int tenant, long position, AuditEntry entry) {
        sql.run(
                "INSERT INTO audit_leaf (tenant_id, position, entry_id, hash) VALUES (?, ?, ?, ?)",
                tenant,
                position,
                entry.id(),
                entry.leafHash());
    }

    private AuditEntry entry(int tenant, byte[] id) {
        try (var statement = sql.connection()
                .prepareStatement("SELECT " + Stored.COLUMNS + " FROM audit_entry e" + Stored.CONTENT
                        + " WHERE e.tenant_id = ? AND e.id = ?")) {
            statement.setInt(1, tenant);
            statement.setBytes(2, id);
            try (var row = statement.executeQuery()) {
                row.next();
                return Stored.loose(tenant, row).entry();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
