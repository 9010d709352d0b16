package net.imgsecurity.portal.person;

import java.time.Instant;

/**
 * One entry of a profile's history; before and after are null for "nothing held".
 *
 * @param actorName of whoever did it and still belongs to the organisation; null otherwise, and where the source says enough
 * @param readable false when the key of the values is gone: then both are null, and nobody can say more
 */
public record ChangeView(
        Field field, String before, String after, Source source, String actorName, Instant at, boolean readable) {}
