package net.imgsecurity.portal.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows taken away, put in, put elsewhere. */
final class Attacks {
    private static final List<String> TABLES =
            List.of("audit_entry", "audit_content", "audit_leaf", "audit_head", "audit_tree", "audit_pending");

    private Attacks() {}

    static String deletedRow(Tamperer hand) {
        var table = hand.one(TABLES);
        var tenant = hand.tenant();
        var values = new ArrayList<Object>(List.of(tenant));
        values.addAll(Arrays.asList(hand.one(Edits.rows(hand, table, tenant))));
        hand.sql().run("DELETE FROM " + table + " WHERE tenant_id = ? AND " + Edits.key(table), values.toArray());
        return "deleted a row of " + table;
    }

    static String deletedEntryWithoutATrace(Tamperer hand) {
        var log = hand.log();
        var position = hand.position(log.tenant, 0);
        var entry = hand.entryAt(log.tenant, position);
        hand.sql().run("DELETE FROM audit_leaf WHERE tenant_id = ? AND position = ?", log.tenant, position);
        hand.sql().run("DELETE FROM audit_content WHERE tenant_id = ? AND entry_id = ?", log.tenant, entry);
        hand.sql().run("DELETE FROM audit_entry WHERE tenant_id = ? AND id = ?", log.tenant, entry);
        hand.shift(log.tenant, position, -1);
        return "deleted an entry, closed the gap" + covered(hand, log);
    }

    static String insertedEntry(Tamperer hand) {
        var log = hand.log();
        var forged = hand.forge(log.tenant);
        switch (hand.random().nextInt(3)) {
            case 0 -> {
                return "inserted an entry without a place";
            }
            case 1 -> hand.leaf(log.tenant, hand.size(log.tenant), forged);
            default -> {
                var position = hand.position(log.tenant, 0);
                hand.shift(log.tenant, position, 1);
                hand.leaf(log.tenant, position, forged);
            }
        }
        return "inserted an entry with a place" + covered(hand, log);
    }

    static String editedWithACover(Tamperer hand) {
        var log = hand.log();
        var entry = hand.entryAt(log.tenant, hand.position(log.tenant, 0));
        hand.sql()
                .run(
                        "UPDATE audit_entry SET action = 'session.ended' WHERE tenant_id = ? AND id = ?",
                        log.tenant,
                        entry);
        hand.coverUp(log.tenant);
        return "edited an entry" + covered(hand, log);
    }

    static String erasedWithoutAnEntry(Tamperer hand) {
        var tenant = hand.tenant();
        hand.sql()
                .run(
                        "DELETE FROM audit_content WHERE tenant_id = ? AND entry_id = ?",
                        tenant,
                        hand.entryWithContent(tenant));
        return "took a content away";
    }

    static String exchangedContents(Tamperer hand) {
        var tenant = hand.tenant();
        var one = hand.entryWithContent(tenant);
        byte[] other;
        do {
            other = hand.entryWithContent(tenant);
        } while (Arrays.equals(one, other));
        swap(hand, "UPDATE audit_content SET entry_id = ? WHERE tenant_id = ? AND entry_id = ?", tenant, one, other);
        return "exchanged two contents";
    }

    static String reordered(Tamperer hand) {
        var log = hand.log();
        var first = hand.position(log.tenant, 1);
        var second = first + 1 + hand.random().nextLong(hand.size(log.tenant) - first - 1);
        var sql = "UPDATE audit_leaf SET position = ? WHERE tenant_id = ? AND position = ?";
        hand.sql().run(sql, -1, log.tenant, first);
        hand.sql().run(sql, first, log.tenant, second);
        hand.sql().run(sql, second, log.tenant, -1);
        return "put %d and %d into each other's places".formatted(first, second) + covered(hand, log);
    }

    static String erasedContentAgain(Tamperer hand) {
        var tenant = hand.tenant();
        var erased = hand.one(hand.sql()
                .rows("SELECT erases FROM audit_entry WHERE tenant_id = ? AND erases IS NOT NULL ORDER BY id", tenant))[
                0];
        hand.sql()
                .run(
                        "INSERT INTO audit_content (tenant_id, entry_id, salt, role) VALUES (?, ?, ?, 'MEMBER')",
                        tenant,
                        erased,
                        hand.bytes(32));
        return "put an erased content back";
    }

    /** Half of the time the tamperer also makes leaves and tree fit, and half of those times signs new heads. */
    private static String covered(Tamperer hand, WrittenLog log) {
        if (hand.random().nextBoolean()) {
            return "";
        }
        hand.coverUp(log.tenant);
        if (hand.random().nextBoolean()) {
            return ", made the tree fit";
        }
        hand.signAnew(log);
        return ", made the tree fit, signed anew";
    }

    private static void swap(Tamperer hand, String sql, int tenant, byte[] one, byte[] other) {
        var between = hand.bytes(16);
        hand.sql().run(sql, between, tenant, one);
        hand.sql().run(sql, one, tenant, other);
        hand.sql().run(sql, other, tenant, between);
    }
}
