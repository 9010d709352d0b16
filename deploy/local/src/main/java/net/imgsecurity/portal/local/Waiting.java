package net.imgsecurity.portal.local;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for a condition, never longer than said, and never on a process that is dead. */
final class Waiting {
    private static final long POLL_MILLIS = 100;

    private Waiting() {}

    /** @throws StartFailure when the server ends first, or the limit is reached */
    static void until(BooleanSupplier condition, Duration limit, ServerProcess server) {
        var end = Instant.now().plus(limit);
        while (!condition.getAsBoolean()) {
            if (!server.isAlive()) {
                throw new StartFailure(server.lastWords());
            }
            if (Instant.now().isAfter(end)) {
                throw new StartFailure("%s was not ready within %d s; its log is %s"
                        .formatted(server.name(), limit.toSeconds(), server.log()));
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted");
        }
    }
}
