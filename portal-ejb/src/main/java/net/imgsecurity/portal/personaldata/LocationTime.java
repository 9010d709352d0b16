package net.imgsecurity.portal.personaldata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A stretch of time in which somebody was located, or in which they were not (B3).
 *
 * @param to null while it goes on
 * @param session null for a gap: no position is held of it
 */
public record LocationTime(Instant from, Instant to, LocationSession session) {
    public boolean gap() {
        return session == null;
    }

    /**
     * The newest first, with the gaps between them and after the last one.
     *
     * @param sessions the oldest first; they may overlap
     */
    static List<LocationTime> of(List<LocationSession> sessions) {
        var times = new ArrayList<LocationTime>();
        Instant covered = null;
        boolean open = false;
        for (var session : sessions) {
            if (covered != null && !open && session.begin().isAfter(covered)) {
                times.add(new LocationTime(covered, session.begin(), null));
            }
            times.add(new LocationTime(session.begin(), session.end(), session));
            open |= session.end() == null;
            covered = later(covered, session.end());
        }
        if (covered != null && !open) {
            times.add(new LocationTime(covered, null, null));
        }
        Collections.reverse(times);
        return times;
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
