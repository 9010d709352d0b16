package net.imgsecurity.portal.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Plain SQL, for the tables without tenant and for what JPA cannot say. No tenant criteria are added here: a statement on a
 * tenant's table names the tenant itself. Joins the running transaction. Binds typed ids, UUIDs, instants (UTC), strings,
 * numbers, encrypted text, enums by name.
 */
@ApplicationScoped
public class Jdbc {
    /** Makes an object of one row. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource source;

    @Inject
    AuditDuty duty;

    public <T> List<T> list(String sql, Row<T> row, Object... values) {
        return with(sql, values, statement -> {
            try (var rows = statement.executeQuery()) {
                var all = new ArrayList<T>();
                while (rows.next()) {
                    all.add(row.of(rows));
                }
                return all;
            }
        });
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, Row<T> row, Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    /** How many rows changed. */
    public int update(String sql, Object... values) {
        return with(sql, values, PreparedStatement::executeUpdate);
    }

    /** One statement for many rows of values. */
    public void batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        with(sql, new Object[0], statement -> {
            for (var row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return Ids.of(row.getBytes(column));
    }

    /** As many question marks as values, for an IN list. */
    public static String marks(int count) {
        return String.join(",", java.util.Collections.nCopies(count, "?"));
    }

    @FunctionalInterface
    private interface Work<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Object[] values, Work<T> work) {
        duty.sent(sql);
        SealedColumns.check(sql);
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return work.of(statement);
        } catch (SQLIntegrityConstraintViolationException violated) {
            throw new Conflict("already-there");
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, plain(values[i]));
        }
    }

    private static Object plain(Object value) {
        if (value instanceof TenantId id) {
            return id.value();
        } else if (value instanceof AccountId id) {
            return Ids.bytes(id.value());
        } else if (value instanceof PersonId id) {
            return Ids.bytes(id.value());
        } else if (value instanceof ImportId id) {
            return Ids.bytes(id.value());
        } else if (value instanceof ReadingId id) {
            return Ids.bytes(id.value());
        } else if (value instanceof JobId id) {
            return Ids.bytes(id.value());
        } else if (value instanceof EncryptedText text) {
            return text.bytes();
        } else if (value instanceof EmailAddress address) {
            return address.value();
        } else if (value instanceof UUID id) {
            return Ids.bytes(id);
        } else if (value instanceof Instant at) {
            return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        } else if (value instanceof Enum<?> name) {
            return name.name();
        }
        return value;
    }
}
