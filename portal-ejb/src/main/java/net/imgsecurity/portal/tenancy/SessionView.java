package net.imgsecurity.portal.tenancy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.SignInProof;

/**
 * A signed-in browser as it stands at this request.
 *
 * @param memberships all of the account's, pending ones too
 * @param organisation the one that is open; empty while none was picked
 * @param idToken for RP-initiated logout at the identity provider
 * @param proof how and when its person last signed in
 * @param factorMissing whether a second factor is demanded of them and was not used in it
 * @param factorExcepted whether they are let in without one although their role demands it, for a demonstration
 * @param endsAt when it ends by itself if nothing more is asked of it
 * @param lastsUntil when it ends whatever is asked of it
 */
public record SessionView(
        UUID id,
        AccountView account,
        List<MembershipView> memberships,
        Optional<MembershipView> organisation,
        String idToken,
        SignInProof proof,
        boolean factorMissing,
        boolean factorExcepted,
        Instant endsAt,
        Instant lastsUntil) {
    /** The caller that the services see; empty while no organisation is open, or a second factor is missing. */
    public Optional<Caller> caller() {
        return organisation.filter(open -> !factorMissing).map(open -> Doors.caller(account, open, proof));
    }
}
