package net.imgsecurity.portal.proof;

import java.util.List;

/** Tables cut short and put back, organisations swapped and removed. */
final class TableAttacks {
    private static final List<String> TABLES =
            List.of("audit_entry", "audit_content", "audit_leaf", "audit_head", "audit_tree", "audit_pending");

    private TableAttacks() {}

    /** Everything after a head, in every table, as if it had never been. */
    static String cutTail(Tamperer hand) {
        var log = hand.log();
        var left = hand.random().nextInt(log.heads().size());
        putBack(hand, log, left, TABLES);
        return "cut the log off behind head " + left;
    }

    static String rolledBackTables(Tamperer hand) {
        var log = hand.log();
        var left = hand.random().nextInt(log.heads().size());
        var tables =
                TABLES.stream().filter(table -> hand.random().nextBoolean()).toList();
        putBack(hand, log, left, tables.isEmpty() ? List.of("audit_leaf") : tables);
        return "put " + tables + " back to head " + left;
    }

    static String removedHeads(Tamperer hand) {
        var log = hand.log();
        hand.sql()
                .run(
                        "DELETE FROM audit_head WHERE tenant_id = ? AND number > ?",
                        log.tenant,
                        hand.random().nextInt(log.heads().size()));
        return "removed the newest heads";
    }

    static String swappedTenants(Tamperer hand) {
        var one = hand.tenant();
        var other = hand.otherThan(one);
        var tables = hand.random().nextBoolean() ? TABLES : List.of(hand.one(TABLES));
        for (var table : tables) {
            var sql = "UPDATE " + table + " SET tenant_id = ? WHERE tenant_id = ?";
            hand.sql().run(sql, -1, one);
            hand.sql().run(sql, one, other);
            hand.sql().run(sql, other, -1);
        }
        return "gave two tenants each other's " + tables;
    }

    static String swappedNames(Tamperer hand) {
        var one = hand.log();
        var other = hand.otherThan(one.tenant);
        var name =
                hand.sql().rows("SELECT slug FROM tenant WHERE id = ?", other).get(0)[0];
        hand.sql().run("UPDATE tenant SET slug = '-' WHERE id = ?", other);
        hand.sql().run("UPDATE tenant SET slug = ? WHERE id = ?", name, one.tenant);
        hand.sql().run("UPDATE tenant SET slug = ? WHERE id = ?", one.slug, other);
        return "gave two tenants each other's names";
    }

    static String movedToAnotherTenant(Tamperer hand) {
        var from = hand.tenant();
        var to = hand.otherThan(from);
        var entry = hand.entryWithContent(from);
        for (var table : List.of("audit_entry", "audit_content", "audit_leaf")) {
            var key = table.equals("audit_entry") ? "id" : "entry_id";
            hand.sql()
                    .run(
                            "UPDATE " + table + " SET tenant_id = ?"
                                    + (table.equals("audit_leaf") ? ", position = position + 1000" : "")
                                    + " WHERE tenant_id = ? AND " + key + " = ?",
                            to,
                            from,
                            entry);
        }
        return "moved an entry to another tenant";
    }

    static String removedTenant(Tamperer hand) {
        var tenant = hand.tenant();
        TABLES.forEach(table -> hand.sql().run("DELETE FROM " + table + " WHERE tenant_id = ?", tenant));
        if (hand.random().nextBoolean()) {
            hand.sql().run("DELETE FROM tenant WHERE id = ?", tenant);
        }
        return "removed a tenant's log";
    }

    private static void putBack(Tamperer hand, WrittenLog log, int left, List<String> tables) {
        long size = left == 0 ? 0 : log.heads().get(left - 1).size();
        var later = " WHERE tenant_id = ? AND %s IN (SELECT entry_id FROM (SELECT entry_id FROM audit_leaf"
                + " WHERE tenant_id = ? AND position >= ? UNION SELECT entry_id FROM audit_pending WHERE tenant_id = ?) l)";
        var ids = new Object[] {log.tenant, log.tenant, size, log.tenant};
        if (tables.contains("audit_entry")) {
            hand.sql().run("DELETE FROM audit_entry" + later.formatted("id"), ids);
        }
        if (tables.contains("audit_content")) {
            hand.sql().run("DELETE FROM audit_content" + later.formatted("entry_id"), ids);
        }
        if (tables.contains("audit_head")) {
            hand.sql().run("DELETE FROM audit_head WHERE tenant_id = ? AND number > ?", log.tenant, left);
        }
        if (tables.contains("audit_tree")) {
            var tree = new AuditTree();
            hand.sql()
                    .rows(
                            "SELECT hash FROM audit_leaf WHERE tenant_id = ? AND position < ? ORDER BY position",
                            log.tenant,
                            size)
                    .forEach(leaf -> tree.add((byte[]) leaf[0]));
            hand.sql()
                    .run(
                            "UPDATE audit_tree SET size = ?, peaks = ? WHERE tenant_id = ?",
                            tree.size(),
                            tree.peaks(),
                            log.tenant);
        }
        if (tables.contains("audit_leaf")) {
            hand.sql().run("DELETE FROM audit_leaf WHERE tenant_id = ? AND position >= ?", log.tenant, size);
        }
        if (tables.contains("audit_pending")) {
            hand.sql().run("DELETE FROM audit_pending WHERE tenant_id = ?", log.tenant);
        }
    }
}
