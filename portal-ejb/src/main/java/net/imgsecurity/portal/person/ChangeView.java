package net.imgsecurity.portal.person;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry of a profile's history; before and after are null for "nothing held".
 *
 * @param id of the change
 * @param actorName of whoever did it and still belongs to the organisation; null otherwise, and where the source says enough
 * @param readable false when the key of the values is gone: then both are null, and nobody can say more
 * @param undoable whether the reader may take it back now, as {@link Profiles#undo} says
 */
public record ChangeView(
        UUID id,
        Field field,
        String before,
        String after,
        Source source,
        String actorName,
        Instant at,
        boolean readable,
        boolean undoable) {
    ChangeView undoable(boolean now) {
        return new ChangeView(id, field, before, after, source, actorName, at, readable, now);
    }
}
