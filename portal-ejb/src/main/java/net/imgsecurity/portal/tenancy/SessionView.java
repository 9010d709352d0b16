package net.imgsecurity.portal.tenancy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.imgsecurity.portal.platform.Caller;

/**
 * A signed-in browser as it stands at this request.
 *
 * @param memberships all of the account's, pending ones too
 * @param organisation the one that is open; empty while none was picked
 * @param idToken for RP-initiated logout at the identity provider
 * @param endsAt when it ends by itself if nothing more is asked of it
 */
public record SessionView(
        AccountView account,
        List<MembershipView> memberships,
        Optional<MembershipView> organisation,
        String idToken,
        Instant endsAt) {
    /** The caller that the services see; empty while no organisation is open. */
    public Optional<Caller> caller() {
        return organisation.map(open -> Doors.caller(account, open));
    }
}
