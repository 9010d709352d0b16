package net.imgsecurity.portal.systemtests.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what happens in the background: asks again until it is so, with a deadline. */
public final class Eventually {
    private static final Duration PAUSE = Duration.ofMillis(300);

    private Eventually() {}

    /** The first answer that comes without an exception; at the deadline, the last exception. */
    public static <T> T succeeds(Duration limit, Supplier<T> question) {
        var end = Instant.now().plus(limit);
        while (true) {
            try {
                return question.get();
            } catch (RuntimeException failed) {
                if (Instant.now().isAfter(end)) {
                    throw failed;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** @throws AssertionError when it is not so at the deadline */
    public static void is(Duration limit, String what, BooleanSupplier condition) {
        var end = Instant.now().plus(limit);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("after " + limit.toSeconds() + " s it is still not so that " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
