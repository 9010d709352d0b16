package net.imgsecurity.portal.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import net.imgsecurity.portal.mail.LinkPurpose;
import net.imgsecurity.portal.mail.MailLinks;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.tenancy.Memberships;

/**
 * Where the link of an invitation leads. Nobody needs to be signed in to see who invites them, so no permission is asked for;
 * to accept they sign in as the holder of the account, which no link stands in for.
 */
@Stateless
public class InvitationLinks {
    @Inject
    MailLinks links;

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    /**
     * Changes nothing.
     *
     * @throws NotFound {@code link.over} for what is unknown, answered, withdrawn, sent again or over
     */
    public InvitationView find(String token) {
        return links.find(LinkPurpose.INVITATION, token)
                .flatMap(memberships::byId)
                .filter(invitation -> Members.waits(invitation)
                        && invitation.invitedUntil() != null
                        && invitation.invitedUntil().isAfter(clock.instant()))
                .map(invitation -> new InvitationView(invitation.organisation(), invitation.invitedUntil()))
                .orElseThrow(() -> new NotFound("link.over"));
    }
}
