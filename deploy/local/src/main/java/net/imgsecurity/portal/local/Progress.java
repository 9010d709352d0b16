package net.imgsecurity.portal.local;

import java.time.Duration;
import java.time.Instant;

/** Tells the person who waits what has happened; one line each, with the seconds since the start. */
@FunctionalInterface
public interface Progress {

    /** Nobody is watching: the stack of a test. */
    Progress SILENT = line -> {};

    void say(String line);

    /** Lines on standard output, each after the seconds since this call. */
    static Progress console() {
        var start = Instant.now();
        return line -> System.out.printf("%6.1f s  %s%n", seconds(Duration.between(start, Instant.now())), line);
    }

    static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
