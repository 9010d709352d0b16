package net.imgsecurity.portal.personaldata;

import java.time.Instant;

/**
 * A time in which positions are held.
 *
 * @param id of the record that began it, as its source calls it
 * @param cause CONTACT or EMERGENCY
 * @param end null while it goes on
 */
public record LocationSession(String id, String cause, Instant begin, Instant end) {
    LocationSession endedAt(Instant at) {
        return new LocationSession(id, cause, begin, at);
    }

    boolean contains(Instant at) {
        return !at.isBefore(begin) && (end == null || !at.isAfter(end));
    }
}
