package net.imgsecurity.portal.web.frame;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import java.lang.System.Logger.Level;
import java.util.List;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.PortalException;

/**
 * Why a request ended on the error page.
 *
 * @param key of the bundle {@code Problems}; null where the status says enough
 */
record Failure(int status, String key, List<Object> arguments) {
    private static final System.Logger LOG = System.getLogger(Failure.class.getName());

    static Failure of(int status) {
        return new Failure(status, null, List.of());
    }

    /** Also writes to the log what is nobody's mistake but ours. */
    static Failure of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Invalid invalid) {
                // A page's own form shows its problems itself; here it was the address that could not be read.
                var first = invalid.problems().get(0);
                return new Failure(400, first.key(), first.arguments());
            } else if (cause instanceof PortalException said) {
                return new Failure(said.status(), said.key(), said.arguments());
            } else if (cause instanceof ViewExpiredException || cause instanceof ProtectedViewException) {
                return of(409);
            } else if (cause instanceof EJBAccessException) {
                return of(403);
            }
        }
        LOG.log(Level.ERROR, "a page failed", thrown);
        return of(500);
    }
}
