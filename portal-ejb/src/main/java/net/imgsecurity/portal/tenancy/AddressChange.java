package net.imgsecurity.portal.tenancy;

import java.time.Instant;
import java.util.UUID;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.TenantId;

/**
 * A change of an account's sign-in address by its holder.
 *
 * @param tenant the organisation that was open then: mail and audit entries about the change are kept there
 * @param confirmUntil when the question at the new address ends
 * @param changedAt null until confirmed
 * @param undoUntil when the former address can no longer take it back; null until confirmed
 */
public record AddressChange(
        UUID id,
        AccountId account,
        TenantId tenant,
        EmailAddress from,
        EmailAddress to,
        State state,
        Instant confirmUntil,
        Instant changedAt,
        Instant undoUntil) {
    public enum State {
        /** Waits for its confirmation at the new address; nothing has changed. */
        ASKED,
        /** A later one took its place, or the account's address was put back meanwhile. */
        DROPPED,
        CHANGED,
        /** Taken back from the former address. */
        UNDONE,
        /** Keycloak could not follow; put back by us. */
        REFUSED
    }
}
