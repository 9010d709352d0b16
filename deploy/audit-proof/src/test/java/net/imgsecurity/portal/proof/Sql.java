package net.imgsecurity.portal.proof;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Statements of a test, as whoever owns the database gives them. */
record Sql(Connection connection) {
    int run(String sql, Object... values) {
        try (var statement = bound(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    List<Object[]> rows(String sql, Object... values) {
        try (var statement = bound(sql, values);
                var rows = statement.executeQuery()) {
            var all = new ArrayList<Object[]>();
            while (rows.next()) {
                var row = new Object[rows.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = rows.getObject(i + 1);
                }
                all.add(row);
            }
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, plain(values[i]));
        }
        return statement;
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID id(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static Object plain(Object value) {
        if (value instanceof UUID id) {
            return bytes(id);
        } else if (value instanceof Instant at) {
            return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        }
        return value;
    }
}
