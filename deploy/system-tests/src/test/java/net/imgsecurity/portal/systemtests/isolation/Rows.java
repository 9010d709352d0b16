package net.imgsecurity.portal.systemtests.isolation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Checksums of all rows of all tables by tenant; what is no tenant's counts as tenant 0.
 *
 * @param sums by tenant and table, how often each checksum is there
 */
record Rows(Map<Place, Map<String, Integer>> sums) {
    /** Written by being there: when a session was last seen is no datum of anybody's. */
    private static final Set<String> IGNORED_COLUMNS = Set.of("session.seen_at");

    private static final Set<String> IGNORED_TABLES = Set.of(
            "flyway_schema_history",
            "logout_notice",
            // Each minute entries get their places, whoever calls meanwhile.
            "audit_pending",
            "audit_leaf",
            "audit_head",
            "audit_tree",
            "audit_verification");

    /** Each day the audit log of every organisation is verified, whoever calls meanwhile. */
    private static final Map<String, String> LEFT_OUT = Map.of("job", " WHERE kind <> 'audit.verify'");

    record Place(int tenant, String table) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return tenant == other.tenant ? table.compareTo(other.table) : Integer.compare(tenant, other.tenant);
        }
    }

    static Rows read(Connection owner) throws SQLException {
        var sums = new TreeMap<Place, Map<String, Integer>>();
        for (var table : tables(owner)) {
            try (var statement = owner.createStatement();
                    var rows = statement.executeQuery(
                            "SELECT * FROM `" + table + "`" + LEFT_OUT.getOrDefault(table, ""))) {
                while (rows.next()) {
                    sums.computeIfAbsent(new Place(tenant(table, rows), table), first -> new TreeMap<>())
                            .merge(sum(table, rows), 1, Integer::sum);
                }
            }
        }
        return new Rows(sums);
    }

    /**
     * What is no longer as it was, a line for each table of each tenant.
     *
     * @param mayChange asked for tenant and table
     */
    List<String> changes(Rows after, BiPredicate<Integer, String> mayChange) {
        var places = new TreeMap<>(sums);
        places.putAll(after.sums);
        var found = new ArrayList<String>();
        for (var place : places.keySet()) {
            var was = sums.getOrDefault(place, Map.of());
            var is = after.sums.getOrDefault(place, Map.of());
            if (!was.equals(is) && !mayChange.test(place.tenant(), place.table())) {
                found.add("tenant %d, table %s: %d rows gone, %d rows new"
                        .formatted(place.tenant(), place.table(), less(was, is), less(is, was)));
            }
        }
        return found;
    }

    private static int less(Map<String, Integer> from, Map<String, Integer> there) {
        return from.entrySet().stream()
                .mapToInt(sum -> Math.max(0, sum.getValue() - there.getOrDefault(sum.getKey(), 0)))
                .sum();
    }

    private static List<String> tables(Connection owner) throws SQLException {
        var found = new ArrayList<String>();
        try (var tables = owner.getMetaData().getTables(owner.getCatalog(), null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                found.add(tables.getString("TABLE_NAME"));
            }
        }
        found.removeAll(IGNORED_TABLES);
        return found;
    }

    private static int tenant(String table, ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (columns.getColumnName(i).equals("tenant_id")) {
                return row.getInt(i);
            }
        }
        return 0;
    }

    private static String sum(String table, ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var digest = sha256();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (!IGNORED_COLUMNS.contains(table + "." + columns.getColumnName(i))) {
                var value = row.getBytes(i);
                digest.update(
                        (value == null ? "null" : "bytes " + value.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(value == null ? new byte[0] : value);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
