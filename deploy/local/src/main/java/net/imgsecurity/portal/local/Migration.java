package net.imgsecurity.portal.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema to the newest version, as its owner, and lets the migrations grant the application its rights. */
final class Migration {
    // Held here, since a logger that nobody holds forgets its level.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Migration() {}

    /** Answers the database's product and version, for people to read. */
    static String run(DatabaseAccess access, Path migrations) {
        FLYWAY.setLevel(Level.WARNING);
        var grantee = grantee(access);
        try (var owner = connect(access.ownerUser(), access::asOwner, access)) {
            Flyway.configure()
                    .dataSource(access.url(), access.ownerUser(), access.ownerPassword())
                    .locations("filesystem:" + migrations)
                    .placeholders(Map.of("grantee", grantee))
                    .validateMigrationNaming(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
            return product(owner);
        } catch (FlywayException | SQLException e) {
            throw new StartFailure("The schema could not be migrated as " + access.ownerUser(), e);
        }
    }

    /** The application's account as the database knows it, quoted for GRANT: {@code 'portal'@'127.0.0.1'}. */
    static String quoted(String account) {
        var at = account.lastIndexOf('@');
        if (at < 0 || account.contains("'") || account.contains("\\")) {
            throw new StartFailure("The database names the application's user in a way that cannot be granted to");
        }
        return "'" + account.substring(0, at) + "'@'" + account.substring(at + 1) + "'";
    }

    private static String grantee(DatabaseAccess access) {
        try (var connection = connect(access.user(), access::asNewcomer, access);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT CURRENT_USER()")) {
            row.next();
            return quoted(row.getString(1));
        } catch (SQLException e) {
            throw new StartFailure("The database does not say who " + access.user() + " is", e);
        }
    }

    private static String product(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT VERSION()")) {
            row.next();
            var version = row.getString(1);
            return version.contains("MariaDB") ? "MariaDB " + version.split("-")[0] : "MySQL " + version;
        }
    }

    private static Connection connect(String user, Opening opening, DatabaseAccess access) {
        try {
            return opening.open();
        } catch (SQLException e) {
            // SQL states of class 08: nobody answered, so nobody was refused.
            var unreachable = String.valueOf(e.getSQLState()).startsWith("08");
            var where = "The database at " + access.url().split("\\?")[0];
            throw new StartFailure(
                    unreachable ? where + " cannot be reached" : where + " does not let '" + user + "' in", e);
        }
    }

    @FunctionalInterface
    private interface Opening {
        Connection open() throws SQLException;
    }
}
