package net.imgsecurity.portal.trail;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.imgsecurity.portal.platform.PersonId;

/**
 * One entry of the log.
 *
 * @param number its place in the log, from 1; null while it waits for it, a minute at most
 * @param role of who did it; null when the content was erased
 * @param actor who did it, when that is a person of the organisation
 * @param subject what it was done to; named when it is a person of the organisation; null for nothing in particular
 * @param details more, by words; empty when there is no more, it was erased, or the person it is about is restricted (E5)
 * @param erased whether what it said about people was erased
 */
public record EntryView(
        UUID id,
        Long number,
        Instant at,
        String action,
        String role,
        Named actor,
        Named subject,
        Map<String, String> details,
        boolean erased) {

    /** @param name of a person; null for anything else, or a person who is gone */
    public record Named(PersonId id, String name) {}

    boolean isAbout(Set<PersonId> people) {
        return subject != null && people.contains(subject.id());
    }

    EntryView withoutDetails() {
        return new EntryView(id, number, at, action, role, actor, subject, Map.of(), erased);
    }
}
