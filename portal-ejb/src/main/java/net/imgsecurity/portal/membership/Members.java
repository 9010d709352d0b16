package net.imgsecurity.portal.membership;

import static net.imgsecurity.portal.platform.Permission.MANAGE_MEMBERS;
import static net.imgsecurity.portal.platform.Permission.READ_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import net.imgsecurity.portal.audit.AccessLog;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.identity.IdentityOutbox;
import net.imgsecurity.portal.mail.Mail;
import net.imgsecurity.portal.mail.MailOutbox;
import net.imgsecurity.portal.mail.MailTemplate;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.platform.StepUp;
import net.imgsecurity.portal.subjectdata.ProcessingGate;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.MembershipView;
import net.imgsecurity.portal.tenancy.MembershipView.State;
import net.imgsecurity.portal.tenancy.Memberships;
import net.imgsecurity.portal.tenancy.Role;

/**
 * What the people of one's organisation are there, and whether they get in. A change counts from their next request on;
 * Keycloak follows through the outbox, and closes the account there only when it belongs nowhere any more. While the
 * processing of somebody's data is restricted, a conflict {@code person.restricted} keeps what they are from being shown and
 * changed (E5); to take access away stays possible, since the organisation answers for everybody else's data.
 */
@Stateless
public class Members {
    private static final String WAITING = "WAITING";

    @Inject
    CurrentCaller caller;

    @Inject
    Memberships memberships;

    @Inject
    Accounts accounts;

    @Inject
    ProcessingGate gate;

    @Inject
    IdentityOutbox identity;

    @Inject
    MailOutbox mails;

    @Inject
    AccessLog looks;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * A look (A11).
     *
     * @throws NotFound also for a person of another organisation
     */
    @Requires(READ_PEOPLE)
    public MemberView one(PersonId person) {
        pass(person);
        var member = now(person);
        looks.opened(caller.tenant(), person, null);
        return member;
    }

    /**
     * @param role one of {@link Role#given}
     * @throws NotFound also for a person of another organisation
     * @throws Invalid {@code role.unknown}
     * @throws Conflict {@code membership.last-administrator}; {@code membership.ended}
     * @throws StepUp when the caller did not sign in within the last five minutes
     */
    @Requires(value = MANAGE_MEMBERS, fresh = true)
    public MemberView giveRole(PersonId person, String role) {
        var next = Role.given(role);
        var held = held(person);
        pass(person);
        if (held.state() == State.ENDED) {
            throw new Conflict("membership.ended");
        }
        return held.role() == next ? view(held) : become(held, next, held.state(), "membership.role-given");
    }

    /**
     * The person gets in no more until enabled again; the record stays.
     *
     * @throws NotFound also for a person of another organisation
     * @throws Conflict {@code membership.last-administrator}; {@code membership.not-active} for whoever is not in
     * @throws StepUp when the caller did not sign in within the last five minutes
     */
    @Requires(value = MANAGE_MEMBERS, fresh = true)
    public MemberView disable(PersonId person) {
        var held = held(person);
        if (!open(held)) {
            throw new Conflict("membership.not-active");
        }
        return become(held, held.role(), State.DISABLED, "membership.disabled");
    }

    /**
     * @throws NotFound also for a person of another organisation
     * @throws Conflict {@code membership.not-disabled}
     * @throws StepUp when the caller did not sign in within the last five minutes
     */
    @Requires(value = MANAGE_MEMBERS, fresh = true)
    public MemberView enable(PersonId person) {
        var held = held(person);
        pass(person);
        if (!held.disabled()) {
            throw new Conflict("membership.not-disabled");
        }
        return become(held, held.role(), held.accepted() ? State.ACTIVE : State.PENDING, "membership.enabled");
    }

    /**
     * The person belongs here no longer. The holder of the account is told by mail, and how to reach IMG about their data.
     *
     * @throws NotFound also for a person of another organisation
     * @throws Conflict {@code membership.last-administrator}; {@code membership.not-active} for whoever is gone
     * @throws StepUp when the caller did not sign in within the last five minutes
     */
    @Requires(value = MANAGE_MEMBERS, fresh = true)
    public MemberView end(PersonId person) {
        var held = held(person);
        if (held.state() == State.ENDED) {
            throw new Conflict("membership.not-active");
        }
        var ended = become(held, held.role(), State.ENDED, "membership.ended");
        mails.add(new Mail(
                MailTemplate.MEMBERSHIP_ENDED,
                held.account(),
                null,
                accounts.byId(held.account()).orElseThrow().language(),
                Map.of("ended", clock.instant()),
                null));
        return ended;
    }

    private MemberView become(MembershipView held, Role role, State state, String action) {
        var administers = held.role() == Role.ADMINISTRATOR && held.active() && hasBeenIn(held);
        var stays = role == Role.ADMINISTRATOR && state == State.ACTIVE;
        if (administers && !stays && !memberships.othersAdminister(held)) {
            throw new Conflict("membership.last-administrator");
        }
        memberships.become(held, role, state);
        audit.append(
                action,
                held.person().value(),
                Map.of("role", role.name(), "before", held.role().name()));
        identity.accountChanged(held.account());
        return now(held.person());
    }

    /** One's own data stay open to oneself, also here. */
    private void pass(PersonId person) {
        if (!person.equals(caller.get().person())) {
            gate.pass(caller.tenant(), person);
        }
    }

    private MemberView now(PersonId person) {
        return memberships.ofPerson(caller.tenant(), person).map(Members::view).orElseThrow(NotFound::new);
    }

    /** Also by a program alone, which leaves no sign-in behind: then they are the caller. */
    private boolean hasBeenIn(MembershipView one) {
        return one.lastSignInAt() != null || one.person().equals(caller.get().person());
    }

    private MembershipView held(PersonId person) {
        return memberships.hold(caller.tenant(), person).orElseThrow(NotFound::new);
    }

    /**
     * One that waits for the holder of a known account looks like one whose new account was never used, lest an organisation
     * learns from it who has an account; so nothing that its administrators do may tell the two apart either.
     */
    static MemberView view(MembershipView one) {
        var waits = waits(one);
        return new MemberView(
                one.person(),
                one.role().name(),
                waits ? WAITING : one.state().name(),
                waits ? one.invitedUntil() : null,
                one.lastSignInAt());
    }

    static boolean waits(MembershipView one) {
        return one.state() == State.PENDING || one.active() && one.lastSignInAt() == null;
    }

    private static boolean open(MembershipView one) {
        return one.active() || one.state() == State.PENDING;
    }
}
