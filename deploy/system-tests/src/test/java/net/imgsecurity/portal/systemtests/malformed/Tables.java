package net.imgsecurity.portal.systemtests.malformed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import net.imgsecurity.portal.local.DatabaseAccess;

/** What the database holds, by table, as sums to compare. */
final class Tables implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    /**
     * Written by being there or by looking, and by the clock, whoever calls meanwhile; jobs are summed apart. That a press was led
     * on is kept for its repetition; what it did would stand elsewhere.
     */
    private static final Set<String> LEFT_OUT = Set.of(
            "session",
            "look",
            "look_person",
            "idempotency_key",
            "job",
            "audit_pending",
            "audit_leaf",
            "audit_head",
            "audit_tree",
            "audit_verification");

    private final Connection owner;

    Tables(DatabaseAccess access) throws SQLException {
        owner = access.asOwner();
    }

    Map<String, String> sums() throws SQLException {
        var sums = new TreeMap<String, String>();
        try (var statement = owner.createStatement()) {
            try (var rows = statement.executeQuery("CHECKSUM TABLE " + String.join(", ", tables()))) {
                while (rows.next()) {
                    sums.put(rows.getString(1).replaceAll("^.*\\.", ""), rows.getString(2));
                }
            }
            try (var rows = statement.executeQuery(
                    "SELECT COUNT(*), COALESCE(SUM(CRC32(CONCAT_WS('|', HEX(id), kind, state, fence))), 0) FROM job"
                            + " WHERE kind <> 'audit.verify'")) {
                rows.next();
                sums.put("job", rows.getString(1) + " " + rows.getString(2));
            }
        }
        return sums;
    }

    /** The tables that are no longer as they were. */
    static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> String.valueOf(before.get(name)).equals(String.valueOf(after.get(name))));
        return names;
    }

    /** Waits until the background has done all that is due, so that what changes from now on a call has changed. */
    void settle() throws SQLException {
        var end = Instant.now().plus(LIMIT);
        while (due() > 0) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("background work was not done within " + LIMIT);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** @return something that a person of this organisation has, by its id; null for none */
    String first(String table, String slug) throws SQLException {
        try (var statement = owner.prepareStatement("SELECT LOWER(HEX(x.id)) FROM " + table
                + " x JOIN tenant t ON t.id = x.tenant_id WHERE t.slug = ? ORDER BY x.id LIMIT 1")) {
            statement.setString(1, slug);
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? rows.getString(1).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")
                        : null;
            }
        }
    }

    /** A reading that staff have open: pages ask for one, and opening it is a change. @return its id */
    String reading(String slug, String address) throws SQLException {
        var id = UUID.randomUUID();
        try (var statement = owner.prepareStatement(
                "INSERT INTO reading (tenant_id, id, account_id, reason, opened_at, expires_at) SELECT t.id, UNHEX(?), a.id,"
                        + " 'As agreed on the telephone', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 DAY FROM tenant t"
                        + " JOIN account a WHERE t.slug = ? AND a.sign_in_address = ?")) {
            statement.setString(1, id.toString().replace("-", ""));
            statement.setString(2, slug);
            statement.setString(3, address);
            statement.executeUpdate();
        }
        return id.toString();
    }

    private int due() throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "SELECT COUNT(*) FROM job WHERE state = 'WAITING' AND due_at < UTC_TIMESTAMP(6) + INTERVAL 1 MINUTE")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Set<String> tables() throws SQLException {
        var found = new TreeSet<String>();
        try (var tables = owner.getMetaData().getTables(owner.getCatalog(), null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                found.add(tables.getString("TABLE_NAME"));
            }
        }
        found.removeAll(LEFT_OUT);
        return found;
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
