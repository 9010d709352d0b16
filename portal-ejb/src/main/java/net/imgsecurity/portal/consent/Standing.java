package net.imgsecurity.portal.consent;

import java.time.Instant;

/** Whether somebody may be reached about something, from what was decided and what is suppressed. */
final class Standing {
    private Standing() {}

    /**
     * @param newest the last decision about it; null for none
     * @param suppressed whether just this is
     * @param everything since when all marketing is; null when it is not
     */
    static boolean allows(ConsentView newest, boolean suppressed, Instant everything) {
        return newest != null
                && newest.decision() == Decision.GIVEN
                && !suppressed
                && (everything == null || everything.isBefore(newest.at()));
    }
}
