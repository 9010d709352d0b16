package net.imgsecurity.portal.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * How to reach the database: as the application, and as the schema's owner.
 *
 * @param url JDBC address, the same for both
 */
public record DatabaseAccess(String url, String user, String password, String ownerUser, String ownerPassword) {

    /** True when the environment names a database of the person's own. */
    static boolean isNamed(Map<String, String> environment) {
        return !environment.getOrDefault("PORTAL_DB_URL", "").isBlank();
    }

    /** @throws StartFailure naming the first variable that is missing */
    static DatabaseAccess named(Map<String, String> environment) {
        return new DatabaseAccess(
                required(environment, "PORTAL_DB_URL"),
                required(environment, "PORTAL_DB_USER"),
                required(environment, "PORTAL_DB_PASSWORD"),
                required(environment, "PORTAL_DB_OWNER_USER"),
                required(environment, "PORTAL_DB_OWNER_PASSWORD"));
    }

    /** The embedded database of a stack, on this port of the loopback address. */
    public static DatabaseAccess embedded(int port) {
        return new DatabaseAccess(
                "jdbc:mysql://127.0.0.1:" + port + "/" + DatabaseUsers.SCHEMA + "?sslMode=DISABLED"
                        + "&allowPublicKeyRetrieval=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                        + "&cachePrepStmts=true&rewriteBatchedStatements=true&connectTimeout=5000",
                DatabaseUsers.APPLICATION,
                DatabaseUsers.APPLICATION_PASSWORD,
                DatabaseUsers.OWNER,
                DatabaseUsers.OWNER_PASSWORD);
    }

    /** A connection with the application's rights; the caller closes it. */
    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** A connection of the application's user to no schema: before the first migration it may not enter ours. */
    Connection asNewcomer() throws SQLException {
        return DriverManager.getConnection(url.replaceFirst("^(jdbc:mysql://[^/]+/)[^?]*", "$1"), user, password);
    }

    /** A connection with the owner's rights; the caller closes it. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, ownerUser, ownerPassword);
    }

    private static String required(Map<String, String> environment, String variable) {
        var value = environment.get(variable);
        if (value == null || value.isBlank()) {
            throw new StartFailure("PORTAL_DB_URL names a database, but " + variable + " is missing: "
                    + "the application needs PORTAL_DB_USER and PORTAL_DB_PASSWORD, and the migrations need the "
                    + "schema's owner in PORTAL_DB_OWNER_USER and PORTAL_DB_OWNER_PASSWORD.");
        }
        return value;
    }
}
