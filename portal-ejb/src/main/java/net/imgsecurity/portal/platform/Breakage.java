package net.imgsecurity.portal.platform;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Tells the log where something broke. Messages of exceptions may quote what people typed, so they are left out. */
public final class Breakage {
    private static final Logger LOG = Logger.getLogger("portal.breakage");
    private static final int FRAMES = 12;
    private static final int CAUSES = 8;

    private Breakage() {}

    /** @param what was done, in words of ours; for whom, the thread's name says */
    public static void log(String what, Throwable thrown) {
        LOG.log(Level.SEVERE, () -> what + ": " + describe(thrown));
    }

    /** Types and places, a line for each. */
    static String describe(Throwable thrown) {
        return causes(thrown)
                .map(cause -> kind(cause)
                        + Stream.of(cause.getStackTrace())
                                .limit(FRAMES)
                                .map(frame -> "\n  at " + frame)
                                .collect(joining()))
                .collect(joining("\n caused by "));
    }

    /** Types, and the one place where each was thrown, in one line. */
    public static String brief(Throwable thrown) {
        return causes(thrown)
                .map(cause -> kind(cause)
                        + Stream.of(cause.getStackTrace())
                                .limit(1)
                                .map(frame -> " at " + frame)
                                .collect(joining()))
                .collect(joining(", caused by "));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Causes.of(thrown).stream().limit(CAUSES);
    }

    private static String kind(Throwable cause) {
        var name = cause.getClass().getName();
        return cause instanceof SQLException database
                ? name + " state " + database.getSQLState() + " code " + database.getErrorCode()
                : name;
    }
}
