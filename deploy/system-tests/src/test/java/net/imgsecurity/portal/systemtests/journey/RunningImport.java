package net.imgsecurity.portal.systemtests.journey;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.UUID;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** An import that goes on exactly as fast as a test wants, written as the database's owner: no work stands behind it. */
final class RunningImport {
    private final Portal portal;
    private final UUID id;
    private int line = 1;

    private RunningImport(Portal portal, UUID id) {
        this.portal = portal;
        this.id = id;
    }

    static RunningImport of(Portal portal, String slug) throws SQLException {
        var one = new RunningImport(portal, UUID.randomUUID());
        one.write(
                "INSERT INTO import_file (tenant_id, id, version, file_name, uploaded_by, uploaded_at, state, total, next_line)"
                        + " SELECT t.id, ?, 1, 'running.csv', m.account_id, UTC_TIMESTAMP(6), 'RUNNING', 1000, 0 FROM tenant t"
                        + " JOIN membership m ON m.tenant_id = t.id WHERE t.slug = ? AND m.role = 'ADMINISTRATOR' LIMIT 1",
                bytes(one.id),
                slug);
        return one;
    }

    UUID id() {
        return id;
    }

    void creates() throws SQLException {
        settles("CREATED", null);
    }

    void refuses(int rows) throws SQLException {
        for (int i = 0; i < rows; i++) {
            settles("REFUSED", "[{\"field\":\"email\",\"key\":\"email.missing\",\"arguments\":[]}]");
        }
    }

    void ends() throws SQLException {
        write("UPDATE import_file SET state = 'DONE', finished_at = UTC_TIMESTAMP(6) WHERE id = ?", (Object) bytes(id));
    }

    private void settles(String outcome, String problems) throws SQLException {
        line++;
        write(
                "INSERT INTO import_row (tenant_id, id, version, import_id, line, outcome, employee_number, problems)"
                        + " SELECT tenant_id, ?, 1, id, ?, ?, ?, ? FROM import_file WHERE id = ?",
                bytes(UUID.randomUUID()),
                line,
                outcome,
                "R-" + line,
                problems,
                bytes(id));
    }

    private void write(String sql, Object... values) throws SQLException {
        try (var connection = portal.database().asOwner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
