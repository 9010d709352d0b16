package net.imgsecurity.portal.proof;

import java.util.ArrayList;
import java.util.List;

/** One value of one row. */
final class Edits {
    /** A column and how it becomes another value; {@code ?} is replaced by random bytes of that length. */
    private record Column(String table, String name, String value, int random) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("audit_entry", "at", "at + INTERVAL 1 MICROSECOND", 0),
            new Column("audit_entry", "action", "CONCAT(action, 'x')", 0),
            new Column("audit_entry", "commitment", "?", 32),
            new Column("audit_entry", "erases", "?", 16),
            new Column("audit_entry", "id", "?", 16),
            new Column("audit_content", "entry_id", "?", 16),
            new Column("audit_content", "salt", "?", 32),
            new Column("audit_content", "account_id", "?", 16),
            new Column("audit_content", "account_id", "IF(account_id IS NULL, 'someone0someone0', NULL)", 0),
            new Column("audit_content", "role", "'ADMINISTRATOR'", 0),
            new Column("audit_content", "role", "'MEMBER '", 0),
            new Column("audit_content", "subject_id", "?", 16),
            new Column("audit_content", "subject_id", "IF(subject_id IS NULL, 'someone0someone0', NULL)", 0),
            new Column("audit_content", "details", "CONCAT(COALESCE(details, ''), 'x')", 0),
            new Column("audit_content", "details", "IF(details IS NULL, '', NULL)", 0),
            new Column("audit_leaf", "hash", "?", 32),
            new Column("audit_leaf", "entry_id", "?", 16),
            new Column("audit_leaf", "position", "position + 1000", 0),
            new Column("audit_head", "number", "number + 1000", 0),
            new Column("audit_head", "size", "size + 1", 0),
            new Column("audit_head", "root", "?", 32),
            new Column("audit_head", "at", "at - INTERVAL 1 MICROSECOND", 0),
            new Column("audit_head", "key_id", "REVERSE(key_id)", 0),
            new Column("audit_head", "signature", "?", 64),
            new Column("audit_tree", "size", "size - 1", 0),
            new Column("audit_tree", "peaks", "?", 64),
            new Column("audit_pending", "entry_id", "?", 16));

    private Edits() {}

    static String any(Tamperer hand) {
        var column = hand.one(COLUMNS);
        var tenant = hand.tenant();
        var row = hand.one(rows(hand, column.table(), tenant));
        var set = "UPDATE %s SET %s = %s WHERE tenant_id = ? AND %s"
                .formatted(column.table(), column.name(), column.value(), key(column.table()));
        var values = new ArrayList<Object>();
        if (column.random() > 0) {
            values.add(hand.bytes(column.random()));
        }
        values.add(tenant);
        values.addAll(List.of(row));
        hand.sql().run(set, values.toArray());
        return "edited " + column.table() + "." + column.name() + " to " + column.value();
    }

    /** The least that can be changed. */
    static String oneByte(Tamperer hand) {
        var column = hand.one(COLUMNS.stream().filter(c -> c.random() >= 32).toList());
        var tenant = hand.tenant();
        var row = hand.one(rows(hand, column.table(), tenant));
        var where = " WHERE tenant_id = ? AND " + key(column.table());
        var values = new ArrayList<Object>(List.of(tenant));
        values.addAll(List.of(row));
        var bytes = (byte[]) hand.sql()
                .rows("SELECT " + column.name() + " FROM " + column.table() + where, values.toArray())
                .get(0)[0];
        bytes[hand.random().nextInt(bytes.length)] ^= (byte) (1 << hand.random().nextInt(8));
        values.add(0, bytes);
        hand.sql().run("UPDATE " + column.table() + " SET " + column.name() + " = ?" + where, values.toArray());
        return "flipped one bit of " + column.table() + "." + column.name();
    }

    static String tenantsName(Tamperer hand) {
        hand.sql().run("UPDATE tenant SET slug = CONCAT(slug, '-x') WHERE id = ?", hand.tenant());
        return "renamed a tenant";
    }

    /** The values of a key of a row that is in the tree, or belongs to it. */
    static List<Object[]> rows(Tamperer hand, String table, int tenant) {
        var inTree = " JOIN audit_leaf l ON l.tenant_id = t.tenant_id AND l.entry_id = t.";
        return switch (table) {
            case "audit_entry" ->
                hand.sql()
                        .rows(
                                "SELECT t.id FROM audit_entry t" + inTree + "id WHERE t.tenant_id = ? ORDER BY 1",
                                tenant);
            case "audit_tree" -> hand.sql().rows("SELECT tenant_id FROM audit_tree WHERE tenant_id = ?", tenant);
            default ->
                hand.sql()
                        .rows(
                                "SELECT " + keyColumn(table) + " FROM " + table + " WHERE tenant_id = ? ORDER BY 1",
                                tenant);
        };
    }

    static String key(String table) {
        return keyColumn(table) + " = ?";
    }

    private static String keyColumn(String table) {
        return switch (table) {
            case "audit_entry" -> "id";
            case "audit_leaf" -> "position";
            case "audit_head" -> "number";
            case "audit_tree" -> "tenant_id";
            default -> "entry_id";
        };
    }
}
