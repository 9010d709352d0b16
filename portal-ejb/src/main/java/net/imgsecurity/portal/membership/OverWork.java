package net.imgsecurity.portal.membership;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.identity.IdentityOutbox;
import net.imgsecurity.portal.mail.LinkPurpose;
import net.imgsecurity.portal.mail.MailLinks;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.tenancy.MembershipView.State;
import net.imgsecurity.portal.tenancy.Memberships;

/** The ending of invitations whose time is over, a portion a transaction. Public for the container's sake. */
@Stateless
public class OverWork {
    private static final int PORTION = 100;
    static final String OVER = " FROM membership WHERE state = 'PENDING' AND invited_until <= ?";

    @Inject
    Jdbc jdbc;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Memberships memberships;

    @Inject
    MailLinks links;

    @Inject
    IdentityOutbox identity;

    @Inject
    AuditLog audit;

    /** @return false when the organisation has none left */
    @Requires(RUN_JOBS)
    public boolean endSome() {
        var over = jdbc.list(
                "SELECT id" + OVER + " AND tenant_id = ? ORDER BY id LIMIT ? FOR UPDATE",
                row -> Jdbc.uuid(row, "id"),
                clock.instant(),
                caller.tenant(),
                PORTION);
        over.forEach(this::end);
        return over.size() == PORTION;
    }

    private void end(UUID id) {
        var one = memberships.byId(id).orElseThrow();
        links.forget(LinkPurpose.INVITATION, id);
        memberships.become(one, one.role(), State.ENDED);
        audit.append("membership.invitation-over", one.person().value());
        identity.accountChanged(one.account());
    }
}
