package net.imgsecurity.portal.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The tables of one organisation's log. Reads with joins that lose nothing, whichever side of them was taken away.
 *
 * @param during is called with each row
 */
record LogTables(Connection connection, int tenant, String slug, Runnable during) {
    /** Rows at a time of a result that may not fit into memory: this value makes the driver stream them. */
    private static final int STREAMED = Integer.MIN_VALUE;

    @FunctionalInterface
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    static List<LogTables> all(Connection connection, Runnable during) throws SQLException {
        var found = new ArrayList<LogTables>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id, slug FROM tenant ORDER BY slug")) {
            while (rows.next()) {
                found.add(new LogTables(connection, rows.getInt("id"), rows.getString("slug"), during));
            }
        }
        return found;
    }

    List<AuditHead> heads() throws SQLException {
        var heads = new ArrayList<AuditHead>();
        each(
                "SELECT number, size, root, at, key_id, signature FROM audit_head WHERE tenant_id = ? ORDER BY number",
                row -> heads.add(new AuditHead(
                        slug,
                        tenant,
                        row.getLong("number"),
                        row.getLong("size"),
                        row.getBytes("root"),
                        Stored.instant(row, "at"),
                        row.getString("key_id"),
                        row.getBytes("signature"))));
        return heads;
    }

    void leaves(Each each) throws SQLException {
        each(
                "SELECT l.position, l.hash, l.entry_id, " + Stored.COLUMNS + " FROM audit_leaf l"
                        + " LEFT JOIN audit_entry e ON e.tenant_id = l.tenant_id AND e.id = l.entry_id"
                        + Stored.CONTENT + " WHERE l.tenant_id = ? ORDER BY l.position",
                each);
    }

    /** Entries without a leaf; those that wait for one have a {@code seal}. */
    void loose(Each each) throws SQLException {
        each(
                "SELECT p.seal, " + Stored.COLUMNS + " FROM audit_entry e"
                        + " LEFT JOIN audit_leaf l ON l.tenant_id = e.tenant_id AND l.entry_id = e.id"
                        + " LEFT JOIN audit_pending p ON p.tenant_id = e.tenant_id AND p.entry_id = e.id"
                        + Stored.CONTENT + " WHERE e.tenant_id = ? AND l.entry_id IS NULL",
                each);
    }

    /** What waits for a leaf and has one, or is no entry at all. */
    void queuedInVain(Each each) throws SQLException {
        each(
                "SELECT p.entry_id FROM audit_pending p"
                        + " LEFT JOIN audit_entry e ON e.tenant_id = p.tenant_id AND e.id = p.entry_id"
                        + " LEFT JOIN audit_leaf l ON l.tenant_id = p.tenant_id AND l.entry_id = p.entry_id"
                        + " WHERE p.tenant_id = ? AND (e.id IS NULL OR l.entry_id IS NOT NULL)",
                each);
    }

    void contentOfNothing(Each each) throws SQLException {
        each(
                "SELECT c.entry_id FROM audit_content c"
                        + " LEFT JOIN audit_entry e ON e.tenant_id = c.tenant_id AND e.id = c.entry_id"
                        + " WHERE c.tenant_id = ? AND e.id IS NULL",
                each);
    }

    /** What entries with a place erased: one that anybody may have queued proves nothing yet. */
    Set<UUID> erased() throws SQLException {
        var erased = new HashSet<UUID>();
        each(
                "SELECT e.erases FROM audit_leaf l JOIN audit_entry e ON e.tenant_id = l.tenant_id AND e.id = l.entry_id"
                        + " WHERE l.tenant_id = ? AND e.erases IS NOT NULL",
                row -> erased.add(Stored.id(row, "erases")));
        return erased;
    }

    /** The tree as the portal keeps it to go on from; size and subtrees. */
    Optional<KeptTree> keptTree() throws SQLException {
        var found = new ArrayList<KeptTree>();
        each(
                "SELECT size, peaks FROM audit_tree WHERE tenant_id = ?",
                row -> found.add(new KeptTree(row.getLong("size"), row.getBytes("peaks"))));
        return found.stream().findFirst();
    }

    record KeptTree(long size, byte[] peaks) {}

    /** The database's clock: entries that wait too long are judged by it. */
    Instant now() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT UTC_TIMESTAMP(6) AS now")) {
            row.next();
            return Stored.instant(row, "now");
        }
    }

    private void each(String sql, Each each) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(STREAMED);
            statement.setInt(1, tenant);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    during.run();
                    each.row(rows);
                }
            }
        }
    }
}
