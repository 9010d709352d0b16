package net.imgsecurity.portal.job;

import jakarta.ejb.EJBException;
import net.imgsecurity.portal.platform.PortalException;

/** What went wrong, without personal data: messages of exceptions may hold values, so only names and places are kept. */
final class Problem {
    private static final int LONGEST = 200;

    private Problem() {}

    /** The key of one of our errors, else the name of what was thrown. */
    static String of(Throwable thrown) {
        var root = root(thrown);
        var name = name(root);
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }

    private static String name(Throwable root) {
        if (root instanceof PortalException ours) {
            return ours.key();
        }
        return root instanceof NeedsAPerson
                ? root.getMessage()
                : root.getClass().getSimpleName();
    }

    /** Where it happened, for the log. */
    static Throwable place(Throwable thrown) {
        var place = new Throwable(of(thrown));
        place.setStackTrace(root(thrown).getStackTrace());
        return place;
    }

    private static Throwable root(Throwable thrown) {
        return thrown instanceof EJBException && thrown.getCause() != null ? root(thrown.getCause()) : thrown;
    }
}
