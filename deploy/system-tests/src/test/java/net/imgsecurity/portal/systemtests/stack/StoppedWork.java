package net.imgsecurity.portal.systemtests.stack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;

/** Work that was given up, written as the database's owner: no door gives work up. */
public final class StoppedWork {
    private StoppedWork() {}

    /** Work that finds, when it is tried again, that all is done. @return the job's id */
    public static UUID organisation(Portal portal, String slug) throws SQLException {
        var id = UUID.randomUUID();
        write(portal, id, "identity.organisation", null, slug);
        return id;
    }

    /** A file of one person that stopped before its first row. @return the import's id */
    public static UUID importOf(Portal portal, String slug, String fileName, String content) throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = portal.database().asOwner();
                var statement = connection.prepareStatement(
                        "INSERT INTO import_file (tenant_id, id, version, file_name, content, uploaded_by, uploaded_at, state,"
                                + " total, next_line) SELECT t.id, ?, 1, ?, ?, m.account_id, UTC_TIMESTAMP(6), 'RUNNING', 1, 0"
                                + " FROM tenant t JOIN membership m ON m.tenant_id = t.id WHERE t.slug = ?"
                                + " AND m.role = 'ADMINISTRATOR' LIMIT 1")) {
            statement.setBytes(1, bytes(id));
            statement.setString(2, fileName);
            statement.setBytes(3, content.getBytes(StandardCharsets.UTF_8));
            statement.setString(4, slug);
            statement.executeUpdate();
        }
        write(portal, UUID.randomUUID(), "exchange.import", id, slug);
        return id;
    }

    private static void write(Portal portal, UUID id, String kind, UUID reference, String slug) throws SQLException {
        try (var connection = portal.database().asOwner();
                var statement = connection.prepareStatement(
                        "INSERT INTO job (id, tenant_id, kind, reference, state, due_at, fence, attempts, last_problem,"
                                + " created_at, finished_at) SELECT ?, id, ?, ?, 'DEAD', UTC_TIMESTAMP(6), 12, 12, 'lost',"
                                + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM tenant WHERE slug = ?")) {
            statement.setBytes(1, bytes(id));
            statement.setString(2, kind);
            statement.setBytes(3, reference == null ? null : bytes(reference));
            statement.setString(4, slug);
            statement.executeUpdate();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
