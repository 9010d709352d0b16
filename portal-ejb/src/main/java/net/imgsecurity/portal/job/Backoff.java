package net.imgsecurity.portal.job;

import java.time.Duration;

/**
 * How long a job waits after it failed: twice as long each time, from a second to an hour, spread at random. All attempts
 * together take four to eight hours, so that a night's failure elsewhere is over before somebody has to look.
 */
final class Backoff {
    static final int MOST_ATTEMPTS = 20;
    private static final long FIRST_MILLIS = 1000;
    private static final long LONGEST_MILLIS = Duration.ofHours(1).toMillis();

    private Backoff() {}

    static boolean givesUpAfter(int attempt) {
        return attempt >= MOST_ATTEMPTS;
    }

    /**
     * @param attempt the one that failed, from 1
     * @param chance from 0 to 1: jobs that failed together do not come back together
     * @return between half and the whole of the step
     */
    static Duration after(int attempt, double chance) {
        long step = Math.min(FIRST_MILLIS << Math.min(attempt - 1, MOST_ATTEMPTS), LONGEST_MILLIS);
        return Duration.ofMillis(step / 2 + Math.round(step / 2.0 * chance));
    }
}
