package net.imgsecurity.portal.systemtests.journey;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** What is in the database, read with its owner's rights: for what no page shows yet. */
final class Rows {
    private Rows() {}

    /** The first column of each row. */
    static List<String> texts(Portal portal, String query, String argument) throws SQLException {
        try (var connection = portal.database().asOwner();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, argument);
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
