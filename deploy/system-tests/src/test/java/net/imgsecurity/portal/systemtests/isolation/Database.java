package net.imgsecurity.portal.systemtests.isolation;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import net.imgsecurity.portal.local.DatabaseAccess;

/** The database as its owner sees it: all tenants, no walls. */
final class Database implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Connection owner;

    Database(DatabaseAccess access) throws SQLException {
        owner = access.asOwner();
    }

    Rows rows() throws SQLException {
        return Rows.read(owner);
    }

    int tenant(String slug) throws SQLException {
        return list("SELECT id FROM tenant WHERE slug = ?", row -> row.getInt(1), slug)
                .get(0);
    }

    UUID person(String slug, String employeeNumber) throws SQLException {
        return list(
                        "SELECT p.id FROM person p JOIN tenant t ON t.id = p.tenant_id WHERE t.slug = ?"
                                + " AND p.employee_number = ?",
                        row -> uuid(row.getBytes(1)),
                        slug,
                        employeeNumber)
                .get(0);
    }

    int looks(int tenant) throws SQLException {
        return list("SELECT COUNT(*) FROM look WHERE tenant_id = ?", row -> row.getInt(1), tenant)
                .get(0);
    }

    /** Waits until no work is left in the background, so that what is written from now on was written by a call. */
    void settle() throws SQLException {
        var end = Instant.now().plus(LIMIT);
        while (waiting() > 0) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("background work was not done within " + LIMIT.toSeconds() + " s: "
                        + list(
                                "SELECT CONCAT(kind, ' ', COALESCE(last_problem, '')) FROM job WHERE state = 'WAITING'",
                                row -> row.getString(1)));
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private int waiting() throws SQLException {
        return list("SELECT COUNT(*) FROM job WHERE state = 'WAITING'", row -> row.getInt(1))
                .get(0);
    }

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Reader<T> reader, Object... arguments) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            set(statement, arguments);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        }
    }

    int update(String sql, Object... arguments) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            set(statement, arguments);
            return statement.executeUpdate();
        }
    }

    private static void set(java.sql.PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i] instanceof UUID id ? bytes(id) : arguments[i]);
        }
    }

    static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
