package net.imgsecurity.portal.tenancy;

import java.time.Instant;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;

/** One account in one organisation. */
public record MembershipView(
        TenantId tenant,
        String slug,
        String organisation,
        AccountId account,
        PersonId person,
        Role role,
        State state,
        Instant lastSignInAt) {
    public enum State {
        /** An organisation added a known account; its holder has not accepted. */
        PENDING,
        ACTIVE
    }

    public boolean active() {
        return state == State.ACTIVE;
    }
}
