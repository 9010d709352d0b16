package net.imgsecurity.portal.tenancy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.SignInProof;
import net.imgsecurity.portal.platform.StepUp;

/**
 * Where a bearer token becomes a caller. The tenant comes from our memberships, never from the token: the organisation that
 * is asked for only picks one of them. Called before there is a caller, with a subject that was verified.
 */
@Stateless
public class Doors {
    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    SecondFactor secondFactor;

    @Inject
    IssuedTokens tokens;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /**
     * @param organisation slug of the organisation asked for, or null
     * @throws Forbidden {@code account.unknown} when we have no such account, or it belongs nowhere yet
     * @throws Conflict {@code organisation.pick} when it belongs to several and none was asked for
     * @throws NotFound when it does not belong to the one asked for
     * @throws StepUp when a second factor is demanded of them there, and was not used
     */
    public Caller enter(String subject, SignInProof proof, String organisation) {
        var account = accounts.bySubject(subject).orElseThrow(() -> new Forbidden("account.unknown"));
        var active = memberships.of(account.id()).stream()
                .filter(MembershipView::active)
                .toList();
        var open = pick(active, organisation);
        if (secondFactor.missing(account, secondFactor.has(account.id()), open.role(), proof)) {
            throw StepUp.useSecondFactor();
        }
        return caller(account, open, proof);
    }

    /**
     * Whether a token ended before its time, because all sessions of its subject did.
     *
     * @param issuedAt by the identity provider, in whole seconds
     */
    public boolean ended(String subject, Instant issuedAt) {
        return tokens.ended(subject, issuedAt);
    }

    /**
     * One of IMG's own systems, which belongs to no organisation: it names the one whose people it speaks of, and acts in that
     * one alone until the call ends.
     *
     * @param client the client that the token was issued to
     * @param scopes of the token
     * @throws Invalid 400 {@code organisation.missing}
     * @throws NotFound when there is no such organisation
     * @throws Forbidden when none of the scopes opens anything
     */
    public Caller enterAsService(String client, Collection<String> scopes, String organisation) {
        var permissions = ServiceScope.permissions(scopes);
        if (permissions.isEmpty()) {
            throw new Forbidden();
        }
        if (organisation == null) {
            throw Invalid.request("Portal-Organisation", "organisation.missing");
        }
        var tenant = tenants.bySlug(organisation).orElseThrow(NotFound::new).id();
        return Caller.service(tenant, client, permissions);
    }

    /** The organisations that this subject may open, those that wait for acceptance, and those that keep them out. */
    public List<MembershipView> organisations(String subject) {
        var account = accounts.bySubject(subject).orElseThrow(() -> new Forbidden("account.unknown"));
        return memberships.of(account.id()).stream()
                .filter(m -> m.standing(clock.instant()))
                .toList();
    }

    static Caller caller(AccountView account, MembershipView open, SignInProof proof) {
        return new Caller(
                account.id(),
                open.tenant(),
                open.person(),
                account.name(),
                open.role().name(),
                open.role().permissions(),
                proof);
    }

    private static MembershipView pick(List<MembershipView> active, String organisation) {
        if (organisation != null) {
            return active.stream()
                    .filter(m -> m.slug().equals(organisation))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
        if (active.isEmpty()) {
            throw new Forbidden("account.unknown");
        }
        if (active.size() > 1) {
            throw new Conflict(
                    "organisation.pick",
                    String.join(", ", active.stream().map(MembershipView::slug).toList()));
        }
        return active.get(0);
    }
}
