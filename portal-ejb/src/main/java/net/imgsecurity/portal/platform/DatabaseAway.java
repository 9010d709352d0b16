package net.imgsecurity.portal.platform;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Set;

/** Failures of the database that pass by themselves: no connection, a deadlock, a lock waited for too long, read-only. */
final class DatabaseAway {
    private static final Duration SOON = Duration.ofSeconds(5);
    /** Lock wait timeout, deadlock, and the two ways in which a server says that it is read-only now. */
    private static final Set<Integer> PASSING = Set.of(1205, 1213, 1290, 1836);

    private DatabaseAway() {}

    static boolean is(SQLException failure) {
        var state = failure.getSQLState();
        return failure instanceof SQLTransientException
                || PASSING.contains(failure.getErrorCode())
                || (state != null && (state.startsWith("08") || state.startsWith("40")))
                // The pool's own complaint (none free, none to be had) comes without a state.
                || state == null;
    }

    static Unavailable failure() {
        return new Unavailable("unavailable", SOON);
    }
}
