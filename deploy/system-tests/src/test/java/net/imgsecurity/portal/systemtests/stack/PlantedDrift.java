package net.imgsecurity.portal.systemtests.stack;

import java.sql.SQLException;
import java.util.UUID;

/** A user of the sign-in service whom nobody knows here, as a comparison writes it down; none of those goes over it. */
public final class PlantedDrift {
    public static final String ID = "01940000-0000-7000-8000-0000000000d1";

    private PlantedDrift() {}

    public static void plant(Portal portal) throws SQLException {
        try (var connection = portal.database().asOwner();
                var statement = connection.prepareStatement(
                        "INSERT IGNORE INTO drift (id, kind, about, found_at, seen_at) VALUES (UNHEX(REPLACE(?, '-', '')),"
                                + " 'UNKNOWN_HERE', 'planted', UTC_TIMESTAMP(6), '2100-01-01')")) {
            statement.setString(1, ID);
            statement.executeUpdate();
        }
    }

    /** That somebody's names differ there, which settling puts right. @return its id */
    public static UUID namesOf(Portal portal, String address) {
        var id = UUID.randomUUID();
        try (var connection = portal.database().asOwner();
                var statement = connection.prepareStatement(
                        "INSERT INTO drift (id, kind, about, account_id, found_at, seen_at) SELECT UNHEX(REPLACE(?, '-', '')),"
                                + " 'NAMES', ?, a.id, UTC_TIMESTAMP(6), '2100-01-01' FROM account a"
                                + " WHERE a.sign_in_address = ?")) {
            statement.setString(1, id.toString());
            statement.setString(2, "planted " + id);
            statement.setString(3, address);
            statement.executeUpdate();
            return id;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
