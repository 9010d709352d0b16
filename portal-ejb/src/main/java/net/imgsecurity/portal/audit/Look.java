package net.imgsecurity.portal.audit;

import java.time.Instant;
import java.util.UUID;
import net.imgsecurity.portal.platform.AccountId;

/**
 * One look at a person's data, as it was written.
 *
 * @param role what the one who looked was then, by the name of the role
 * @param reason in the looker's words; null where the role is reason enough
 */
public record Look(UUID id, Instant at, Kind kind, AccountId account, String role, String reason) {
    /** Whether the record itself was opened, or appeared in a list or a search. */
    public enum Kind {
        OPENED,
        LISTED
    }
}
