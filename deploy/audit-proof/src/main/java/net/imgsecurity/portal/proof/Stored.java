package net.imgsecurity.portal.proof;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * An entry as the tables have it; whatever they lack is null.
 *
 * @param id as the leaf, or else the entry, has it
 * @param salt of the content, null when the content is gone
 */
record Stored(long position, byte[] leafHash, UUID id, AuditEntry entry, byte[] salt, AuditContent content) {
    static final String COLUMNS =
            "e.id, e.at, e.action, e.commitment, e.erases," + " c.salt, c.account_id, c.role, c.subject_id, c.details";
    static final String CONTENT = " LEFT JOIN audit_content c ON c.tenant_id = e.tenant_id AND c.entry_id = e.id";

    static Stored leaf(int tenant, ResultSet row) throws SQLException {
        return of(tenant, row, row.getLong("position"), row.getBytes("hash"), id(row, "entry_id"));
    }

    static Stored loose(int tenant, ResultSet row) throws SQLException {
        return of(tenant, row, -1, null, id(row, "id"));
    }

    private static Stored of(int tenant, ResultSet row, long position, byte[] hash, UUID id) throws SQLException {
        var there = row.getBytes("id") != null;
        var salt = row.getBytes("salt");
        return new Stored(
                position,
                hash,
                id,
                there ? entry(tenant, row) : null,
                salt,
                salt == null
                        ? null
                        : new AuditContent(
                                id(row, "account_id"),
                                row.getString("role"),
                                id(row, "subject_id"),
                                row.getString("details")));
    }

    private static AuditEntry entry(int tenant, ResultSet row) throws SQLException {
        return new AuditEntry(
                tenant,
                id(row, "id"),
                instant(row, "at"),
                row.getString("action"),
                row.getBytes("commitment"),
                id(row, "erases"));
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        var bytes = row.getBytes(column);
        if (bytes == null) {
            return null;
        }
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
