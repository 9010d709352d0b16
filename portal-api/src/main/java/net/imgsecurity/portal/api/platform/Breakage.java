package net.imgsecurity.portal.api.platform;

import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells the log where something broke. Messages of exceptions may quote what people typed, so they are left out. */
final class Breakage {
    private static final Logger LOG = Logger.getLogger(Breakage.class.getName());
    private static final int FRAMES = 12;
    private static final int CAUSES = 8;

    private Breakage() {}

    static void log(String requestId, Throwable thrown) {
        LOG.log(Level.SEVERE, () -> "request " + requestId + " failed: " + describe(thrown));
    }

    static String describe(Throwable thrown) {
        var text = new StringBuilder();
        var cause = thrown;
        for (int depth = 0; cause != null && depth < CAUSES; depth++, cause = cause.getCause()) {
            text.append(depth == 0 ? "" : "\n caused by ")
                    .append(cause.getClass().getName());
            if (cause instanceof SQLException database) {
                text.append(" state ")
                        .append(database.getSQLState())
                        .append(" code ")
                        .append(database.getErrorCode());
            }
            var frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("\n  at ").append(frames[i]);
            }
        }
        return text.toString();
    }
}
