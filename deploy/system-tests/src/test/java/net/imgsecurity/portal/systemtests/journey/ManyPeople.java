package net.imgsecurity.portal.systemtests.journey;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** Thousands of people in one organisation, put there at once: loading a file of them makes every other test wait. */
final class ManyPeople {
    private static final String PERSON =
            "INSERT INTO person (tenant_id, id, version, employee_number, given_name, family_name, language, sort_name,"
                    + " created_at, changed_at) SELECT id, ?, 1, ?, 'Many', ?, 'en', ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)"
                    + " FROM tenant WHERE slug = ?";
    private static final String ADDRESS = "INSERT INTO contact_point (tenant_id, id, version, person_id, kind, value)"
            + " SELECT id, ?, 1, ?, 'EMAIL', ? FROM tenant WHERE slug = ?";

    private ManyPeople() {}

    /** Adds {@code number} people, each with a mail address. */
    static void into(Portal portal, String organisation, int number) throws SQLException {
        try (var connection = portal.database().asOwner()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < number; i++) {
                var id = bytes();
                var name = "Person-%05d".formatted(i);
                insert(connection, PERSON, id, "many-" + name, name, name.toLowerCase() + " many", organisation);
                insert(connection, ADDRESS, bytes(), id, name + "@many.example", organisation);
            }
            connection.commit();
        }
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static byte[] bytes() {
        var id = UUID.randomUUID();
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
