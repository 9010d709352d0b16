package net.imgsecurity.portal.local;

import java.time.Duration;

/**
 * What one server's start took.
 *
 * @param wait from its first moment to its readiness
 * @param work processor time until then, which a busy machine does not stretch
 */
record ServerStart(Duration wait, Duration work) {
    /** A server that was running before. */
    static final ServerStart NONE = new ServerStart(Duration.ZERO, Duration.ZERO);

    ServerStart plus(ServerStart other) {
        return new ServerStart(wait.plus(other.wait), work.plus(other.work));
    }

    String words() {
        return "%.1f s (processor %.1f s)".formatted(Progress.seconds(wait), Progress.seconds(work));
    }
}
