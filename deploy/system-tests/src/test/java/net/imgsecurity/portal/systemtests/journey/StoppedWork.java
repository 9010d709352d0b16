package net.imgsecurity.portal.systemtests.journey;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.UUID;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** Work that was given up, written as the database's owner: no door gives work up. */
final class StoppedWork {
    private StoppedWork() {}

    /** Work that finds, when it is tried again, that all is done. @return the job's id */
    static UUID organisation(Portal portal, String slug) throws SQLException {
        var id = UUID.randomUUID();
        write(portal, id, "identity.organisation", null, slug);
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
