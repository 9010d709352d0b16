package net.imgsecurity.portal.systemtests.signin;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** The rows behind signed-in browsers: of an account, the one that was opened last. */
public final class SessionRows {
    private static final String LATEST =
            " WHERE account_id = (SELECT id FROM account WHERE sign_in_address = ?) ORDER BY id DESC LIMIT 1";

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

    /** As if it had been opened earlier by this much. */
    static void letLatestHaveBegun(Portal portal, String address, Duration earlier) throws SQLException {
        set(portal, address, "opened_at = opened_at - INTERVAL ? SECOND", earlier);
    }

    /** As if its person had signed in earlier by this much. */
    public static void letLatestBeProven(Portal portal, String address, Duration earlier) throws SQLException {
        set(portal, address, "proved_at = proved_at - INTERVAL ? SECOND", earlier);
    }

    static void letLatestRest(Portal portal, String address, Duration silence) throws SQLException {
        set(portal, address, "seen_at = seen_at - INTERVAL ? SECOND", silence);
    }

    private static void set(Portal portal, String address, String what, Duration time) throws SQLException {
        try (var connection = portal.database().asOwner();
                var statement = connection.prepareStatement("UPDATE session SET " + what + LATEST)) {
            statement.setLong(1, time.toSeconds());
            statement.setString(2, address);
            statement.executeUpdate();
        }
    }
}
