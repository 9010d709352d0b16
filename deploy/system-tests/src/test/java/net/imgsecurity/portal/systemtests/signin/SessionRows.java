package net.imgsecurity.portal.systemtests.signin;

import java.sql.SQLException;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** The rows behind signed-in browsers: of an account, the one that was opened last. */
final class SessionRows {
    private static final String LATEST =
            " WHERE account_id = (SELECT id FROM account WHERE sign_in_address = ?) ORDER BY opened_at DESC LIMIT 1";

    private SessionRows() {}

    /** Keycloak's name for the session. */
    static String latestAtKeycloak(Portal portal, String address) throws SQLException {
        try (var connection = portal.database().asOwner();
                var statement = connection.prepareStatement("SELECT idp_session FROM session" + LATEST)) {
            statement.setString(1, address);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** As if its browser had asked for nothing since yesterday. */
    static void letLatestRest(Portal portal, String address) throws SQLException {
        try (var connection = portal.database().asOwner();
                var statement =
                        connection.prepareStatement("UPDATE session SET seen_at = seen_at - INTERVAL 1 DAY" + LATEST)) {
            statement.setString(1, address);
            statement.executeUpdate();
        }
    }
}
