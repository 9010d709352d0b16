package net.imgsecurity.portal.tenancy;

import java.time.Instant;
import java.util.UUID;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;

/**
 * One account in one organisation.
 *
 * @param accepted whether its holder said yes, or did not have to
 * @param invitedUntil until when its holder may accept; null when that has no end
 */
public record MembershipView(
        UUID id,
        TenantId tenant,
        String slug,
        String organisation,
        AccountId account,
        PersonId person,
        Role role,
        State state,
        boolean accepted,
        Instant lastSignInAt,
        Instant invitedUntil) {
    public enum State {
        /** Its holder was invited and has not accepted; until then the organisation learns nothing about the account. */
        PENDING,
        ACTIVE,
        /** Its holder cannot get in for the time being. */
        DISABLED,
        /** Over, or never accepted: the person's record stays the organisation's, its holder is nobody there. */
        ENDED
    }

    /** Whether its holder may accept it now. */
    public boolean acceptable(Instant now) {
        return state == State.PENDING && (invitedUntil == null || invitedUntil.isAfter(now));
    }

    /** Whether its holder has anything of it: belongs there, may accept, or is to know that they are kept out. */
    public boolean standing(Instant now) {
        return active() || disabled() || acceptable(now);
    }

    public boolean disabled() {
        return state == State.DISABLED;
    }

    public boolean active() {
        return state == State.ACTIVE;
    }
}
