package net.imgsecurity.portal.platform;

import java.sql.SQLException;

/** The database did not answer as it should. Carries no values, only the driver's own words as its cause. */
class DatabaseFailure extends RuntimeException {
    DatabaseFailure(SQLException cause) {
        super("SQL state " + cause.getSQLState(), cause);
    }
}
