package net.imgsecurity.portal.membership;

import static net.imgsecurity.portal.platform.Permission.MANAGE_MEMBERS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.identity.IdentityOutbox;
import net.imgsecurity.portal.mail.LinkPurpose;
import net.imgsecurity.portal.mail.MailLinks;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.platform.StepUp;
import net.imgsecurity.portal.subjectdata.ProcessingGate;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.MembershipView;
import net.imgsecurity.portal.tenancy.MembershipView.State;
import net.imgsecurity.portal.tenancy.Memberships;

/** Invitations into one's organisation that wait. Whom to invite first is said where people are registered. */
@Stateless
public class Invitations {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    CurrentCaller caller;

    @Inject
    Memberships memberships;

    @Inject
    Accounts accounts;

    @Inject
    ProcessingGate gate;

    @Inject
    InvitationMails mails;

    @Inject
    MailLinks links;

    @Inject
    IdentityOutbox identity;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Invites whoever has not been in yet, or left: with another link, and for two weeks from now. Links that were sent
     * before end. Whoever left comes back as a member: another role is given anew, by whoever means it.
     *
     * @throws NotFound also for a person of another organisation
     * @throws Conflict {@code invitation.belongs} for whoever is in; 429 {@code invitation.too-soon} within ten minutes;
     *     {@code person.restricted} while the processing of their data is (E5)
     * @throws StepUp when the caller did not sign in within the last five minutes
     */
    @Requires(value = MANAGE_MEMBERS, fresh = true)
    public MemberView again(PersonId person) {
        var held = held(person);
        gate.pass(caller.tenant(), person);
        if (held.state() != State.ENDED && !Members.waits(held)) {
            throw new Conflict("invitation.belongs");
        }
        var until = mails.until();
        if (held.invitedUntil() != null && held.invitedUntil().plus(PAUSE).isAfter(until)) {
            throw Conflict.tooOften("invitation.too-soon");
        }
        links.forget(LinkPurpose.INVITATION, held.id());
        memberships.invite(held, until);
        mails.send(held.id(), accounts.byId(held.account()).orElseThrow(), until);
        audit.append("membership.invited", person.value());
        identity.accountChanged(held.account());
        return view(person);
    }

    /**
     * Whoever has not been in yet does not get in any more.
     *
     * @throws NotFound also for a person of another organisation, and for whoever has been in, or is gone
     * @throws StepUp when the caller did not sign in within the last five minutes
     */
    @Requires(value = MANAGE_MEMBERS, fresh = true)
    public void withdraw(PersonId person) {
        var held = held(person);
        // Whoever acts here is in, though they may never have opened a page.
        if (!Members.waits(held) || person.equals(caller.get().person())) {
            throw new NotFound();
        }
        links.forget(LinkPurpose.INVITATION, held.id());
        memberships.become(held, held.role(), State.ENDED);
        audit.append("membership.invitation-withdrawn", person.value());
        identity.accountChanged(held.account());
    }

    private MemberView view(PersonId person) {
        return memberships.ofPerson(caller.tenant(), person).map(Members::view).orElseThrow();
    }

    private MembershipView held(PersonId person) {
        return memberships.hold(caller.tenant(), person).orElseThrow(NotFound::new);
    }
}
