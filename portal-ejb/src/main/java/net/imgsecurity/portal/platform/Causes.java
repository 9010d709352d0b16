package net.imgsecurity.portal.platform;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A failure and what the container wrapped in it, from the outside in. */
public final class Causes {
    /** Causes may go round in a circle. */
    private static final int DEEPEST = 20;

    private Causes() {}

    public static List<Throwable> of(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
    }
}
