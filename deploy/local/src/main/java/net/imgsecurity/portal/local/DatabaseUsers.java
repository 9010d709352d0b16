package net.imgsecurity.portal.local;

import java.util.List;

/**
 * The embedded database's schema and its two users: the owner, who changes tables and hands out rights, and the
 * application, which has no right until a migration grants it one. The passwords are for development and say so.
 */
final class DatabaseUsers {
    static final String SCHEMA = "portal";
    static final String OWNER = "portal_owner";
    static final String OWNER_PASSWORD = "owner-for-development";
    static final String APPLICATION = "portal";
    static final String APPLICATION_PASSWORD = "portal-for-development";

    /** Known to MariaDB 11.4 and to MySQL 8.4 and later under this one name. */
    static final String COLLATION = "utf8mb4_0900_ai_ci";

    private DatabaseUsers() {}

    /** One statement a line, each harmless when repeated: the server runs them at every start. */
    static List<String> statements() {
        return List.of(
                "CREATE DATABASE IF NOT EXISTS " + SCHEMA + " CHARACTER SET utf8mb4 COLLATE " + COLLATION + ";",
                "DROP DATABASE IF EXISTS test;",
                "DROP USER IF EXISTS ''@'localhost';",
                user(OWNER, OWNER_PASSWORD),
                "GRANT ALL PRIVILEGES ON " + SCHEMA + ".* TO '" + OWNER + "'@'127.0.0.1' WITH GRANT OPTION;",
                user(APPLICATION, APPLICATION_PASSWORD));
    }

    private static String user(String name, String password) {
        return "CREATE USER IF NOT EXISTS '" + name + "'@'127.0.0.1' IDENTIFIED BY '" + password + "';";
    }
}
