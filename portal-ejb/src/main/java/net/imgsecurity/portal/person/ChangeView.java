package net.imgsecurity.portal.person;

import java.time.Instant;

/** One entry of a profile's history; before and after are null for "nothing held". */
public record ChangeView(Field field, String before, String after, Source source, String actorName, Instant at) {}
