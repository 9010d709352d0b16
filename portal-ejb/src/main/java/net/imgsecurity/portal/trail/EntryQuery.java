package net.imgsecurity.portal.trail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.PersonId;

/**
 * Which entries to read; null for what does not matter.
 *
 * @param action what was done
 * @param actor who did it, a person of the organisation
 * @param subject what it was done to, by its id
 * @param from the earliest moment
 * @param until the moment before which
 * @param cursor where to go on
 * @param limit how many, 1 to 200
 */
public record EntryQuery(
        String action, PersonId actor, UUID subject, Instant from, Instant until, String cursor, int limit) {
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
    private static final int LENGTH_OF_A_DAY = 10;

    /**
     * From texts, of which null and the empty one do not matter. Moments are in UTC (ISO 8601); a day alone means the whole
     * of it.
     *
     * @throws Invalid 400 {@code moment.malformed}
     * @throws NotFound for an id that is none
     */
    public static EntryQuery of(
            String action, String actor, String subject, String from, String until, String cursor, int limit) {
        return new EntryQuery(
                isGiven(action) ? action : null,
                isGiven(actor) ? PersonId.of(actor) : null,
                isGiven(subject) ? PersonId.of(subject).value() : null,
                moment("from", from, 0),
                moment("until", until, 1),
                cursor,
                limit);
    }

    private static Instant moment(String field, String text, int days) {
        if (!isGiven(text)) {
            return null;
        }
        try {
            var at = text.length() == LENGTH_OF_A_DAY
                    ? LocalDate.parse(text)
                            .plusDays(days)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : Instant.parse(text);
            if (isThinkable(at)) {
                return at;
            }
        } catch (DateTimeException malformed) {
            // Said below.
        }
        throw Invalid.request(field, "moment.malformed");
    }

    /** Of which the databases have a date. */
    static boolean isThinkable(Instant at) {
        return !at.isBefore(FIRST) && at.isBefore(LAST);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isEmpty();
    }
}
