package net.imgsecurity.portal.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing about which we and the identity provider disagree; it names nobody.
 *
 * @param about id of our account, or of the provider's user where we have none
 * @param foundAt when a comparison first met it, UTC
 */
public record DriftView(UUID id, Kind kind, String about, Instant foundAt) {
    public enum Kind {
        /** Our account's user is gone there, or was never made. */
        MISSING_THERE(true),
        /** A user there is nobody's account here. */
        UNKNOWN_HERE(false),
        /** They sign in with another address than we know: only the holder says which is right. */
        ADDRESS(false),
        /** Names or language differ. */
        NAMES(true),
        /** Open there and closed here, or the other way round. */
        OPEN(true);

        private final boolean settled;

        Kind(boolean settled) {
            this.settled = settled;
        }

        /** Whether telling the provider anew what we know puts an end to it; a person has to look at the others. */
        public boolean settled() {
            return settled;
        }
    }
}
