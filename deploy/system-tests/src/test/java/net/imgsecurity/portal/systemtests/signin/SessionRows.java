package net.imgsecurity.portal.systemtests.signin;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** The rows behind signed-in browsers: of an account, the one that was opened last. */
final class SessionRows {
    private static final String LATEST =
            " WHERE account_id = (SELECT id FROM account WHERE sign_in_address = ?) ORDER BY opened_at DESC LIMIT 1";

    private SessionRows() {}

    /** Keycloak's name for the session. */
    static String latestAtKeycloak(Portal portal, String address) throws SQLException {
        return latest(portal, address, "idp_session", String.class);
    }

    static LocalDateTime latestSeen(Portal portal, String address) throws SQLException {
        return latest(portal, address, "seen_at", LocalDateTime.class);
    }

    private static <T> T latest(Portal portal, String address, String column, Class<T> type) throws SQLException {
        try (var connection = portal.database().asOwner();
                var statement = connection.prepareStatement("SELECT " + column + " FROM session" + LATEST)) {
            statement.setString(1, address);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, type);
            }
        }
    }

    /** As if its browser had asked for nothing since yesterday. */
    static void letLatestRest(Portal portal, String address) throws SQLException {
        letLatestRest(portal, address, Duration.ofDays(1));
    }

    static void letLatestRest(Portal portal, String address, Duration silence) throws SQLException {
        try (var connection = portal.database().asOwner();
                var statement = connection.prepareStatement(
                        "UPDATE session SET seen_at = seen_at - INTERVAL ? SECOND" + LATEST)) {
            statement.setLong(1, silence.toSeconds());
            statement.setString(2, address);
            statement.executeUpdate();
        }
    }
}
