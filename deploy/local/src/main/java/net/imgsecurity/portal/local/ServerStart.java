package net.imgsecurity.portal.local;

import java.time.Duration;

/**
 * What one server's start took.
 *
 * @param lasted from its first moment to its readiness
 * @param worked processor time until then, which a busy machine does not stretch
 */
record ServerStart(Duration lasted, Duration worked) {
    /** A server that was running before. */
    static final ServerStart NONE = new ServerStart(Duration.ZERO, Duration.ZERO);

    ServerStart plus(ServerStart other) {
        return new ServerStart(lasted.plus(other.lasted), worked.plus(other.worked));
    }

    String words() {
        return "%.1f s (processor %.1f s)".formatted(Progress.seconds(lasted), Progress.seconds(worked));
    }
}
