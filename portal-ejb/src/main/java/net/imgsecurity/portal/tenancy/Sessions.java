package net.imgsecurity.portal.tenancy;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.SignInProof;
import net.imgsecurity.portal.platform.StepUp;

/**
 * Signed-in browsers. Called by the sign-in of {@code portal-web} before there is a caller, so nothing here asks for a
 * permission: each method acts on the one session whose secret it is given, or on what the identity provider signed.
 */
@Stateless
public class Sessions {
    /** A session's row is written at most this often; the idle limits are long beside it. */
    private static final Duration SEEN_STEP = Duration.ofSeconds(30);

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    SecondFactor secondFactor;

    @Inject
    SignInHistory history;

    @Inject
    IssuedTokens tokens;

    @Inject
    AuditLog audit;

    @Inject
    Event<MembershipAnswered> answered;

    /**
     * Opens a session for an account that the identity provider vouched for. Of several organisations none is opened yet,
     * unless the hint names one of them.
     *
     * @param organisationHint a slug, or null
     * @return the secret for the cookie; empty when we know no such account
     */
    public Optional<String> open(Arrival arrival, String organisationHint) {
        return accounts.bySubject(arrival.subject()).map(account -> {
            var secret = Secret.fresh();
            var first = memberships.of(account.id()).stream()
                    .filter(MembershipView::active)
                    .toList();
            var chosen = first.size() == 1
                    ? first.stream().findFirst()
                    : first.stream()
                            .filter(m -> m.slug().equals(organisationHint))
                            .findFirst();
            var now = clock.instant();
            jdbc.update("DELETE FROM session WHERE expires_at < ?", now);
            jdbc.update(
                    "INSERT INTO session (id, secret_hash, account_id, tenant_id, idp_session, id_token, acr, proved_at, device,"
                            + " opened_at, seen_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    secret.hash(),
                    account.id(),
                    chosen.map(MembershipView::tenant).orElse(null),
                    arrival.idpSession(),
                    arrival.idToken(),
                    SignInProof.level(arrival.proof().secondFactor()),
                    arrival.proof().at(),
                    arrival.device(),
                    now,
                    now,
                    now.plus(Role.MEMBER.absolute()));
            proved(account.id(), arrival);
            chosen.filter(m ->
                            !secondFactor.missing(account, secondFactor.has(account.id()), m.role(), arrival.proof()))
                    .ifPresent(m -> opened(account.id(), m));
            return secret.text();
        });
    }

    /**
     * The person of a session signed in once more, in the same session at the identity provider. The session goes on under
     * another secret. In one in which a second factor was used, a password alone proves nothing anew: whoever knows it and sits at
     * an open browser has no fresh proof of two factors.
     *
     * @return the new secret; empty when nothing is newer than what the session knows, so that the former one still stands
     */
    public Optional<String> prove(String secret, Arrival arrival) {
        var hash = new Secret(secret).hash();
        var fresh = Secret.fresh();
        return row(hash)
                .filter(row -> row.proof().secondFactor()
                        ? arrival.proof().secondFactor()
                                && arrival.proof().at().isAfter(row.proof().at())
                        : arrival.proof().secondFactor()
                                || arrival.proof().at().isAfter(row.proof().at()))
                .map(row -> {
                    jdbc.update(
                            "UPDATE session SET secret_hash = ?, id_token = ?, acr = ?, proved_at = ?, seen_at = ?"
                                    + " WHERE secret_hash = ?",
                            fresh.hash(),
                            arrival.idToken(),
                            SignInProof.level(arrival.proof().secondFactor()),
                            arrival.proof().at(),
                            clock.instant(),
                            hash);
                    proved(row.account(), arrival);
                    // Only now are they in, when nothing but a second factor kept them out of what is open.
                    open(row, memberships.of(row.account()))
                            .filter(m -> missing(row, m, row.proof()) && !missing(row, m, arrival.proof()))
                            .ifPresent(m -> opened(row.account(), m));
                    return fresh.text();
                });
    }

    /** The session behind a cookie, if it still stands; its memberships are read anew each time. */
    public Optional<SessionView> find(String secret) {
        return read(secret, true);
    }

    /** The same for a request that nobody made: it does not count as activity, so the idle limit passes meanwhile. */
    public Optional<SessionView> look(String secret) {
        return read(secret, false);
    }

    private Optional<SessionView> read(String secret, boolean active) {
        var hash = new Secret(secret).hash();
        return row(hash).flatMap(row -> {
            var account = accounts.byId(row.account()).orElseThrow();
            var all = memberships.of(row.account()).stream()
                    .filter(m -> m.standing(clock.instant()))
                    .toList();
            var open = open(row, all);
            var role = open.map(MembershipView::role).orElse(Role.MEMBER);
            var until = row.opened().plus(role.absolute());
            var ends = earlier(row.seen().plus(role.idle()), until);
            if (!clock.instant().isBefore(ends)) {
                end(secret);
                return Optional.empty();
            }
            if (active) {
                ends = earlier(touch(hash, row.seen()).plus(role.idle()), until);
            }
            var excepted = secondFactor.excepts(account, role, row.proof());
            var missing = secondFactor.missing(account, row.hasFactor(), role, row.proof());
            return Optional.of(new SessionView(
                    row.id(), account, all, open, row.idToken(), row.proof(), missing, excepted, ends, until));
        });
    }

    /**
     * Opens another of the account's organisations in this session, accepting a pending membership on the way.
     *
     * @throws NotFound when the account has no membership there, or none that it may open
     * @throws StepUp when what is accepted demands a second factor that was not used; what is open already demands it later
     */
    public void choose(String secret, String slug) {
        var hash = new Secret(secret).hash();
        var row = row(hash).orElseThrow(NotFound::new);
        var chosen = membership(row.account(), slug);
        if (!chosen.active()) {
            requireAnswerable(row, chosen);
            answered(chosen, memberships.accept(chosen), "membership.accepted");
        }
        jdbc.update("UPDATE session SET tenant_id = ? WHERE secret_hash = ?", chosen.tenant(), hash);
        if (!missing(row, chosen, row.proof())) {
            opened(row.account(), chosen);
        }
    }

    /**
     * Says no to an organisation that invited the account; it stays outside.
     *
     * @throws NotFound when no invitation of that organisation waits
     * @throws StepUp when what is declined demands a second factor that was not used
     */
    public void decline(String secret, String slug) {
        var row = row(new Secret(secret).hash()).orElseThrow(NotFound::new);
        var declined = membership(row.account(), slug);
        requireAnswerable(row, declined);
        answered(declined, memberships.decline(declined), "membership.declined");
    }

    /** With a password alone nobody answers for a role that a password alone opens nothing to. */
    private void requireAnswerable(SessionRow row, MembershipView invitation) {
        if (!invitation.acceptable(clock.instant())) {
            throw new NotFound();
        }
        if (missing(row, invitation, row.proof())) {
            throw StepUp.useSecondFactor();
        }
    }

    public void end(String secret) {
        jdbc.update("DELETE FROM session WHERE secret_hash = ?", new Secret(secret).hash());
    }

    /**
     * Back-channel logout (OpenID Connect): ends the sessions of one session at the identity provider, or all of a person's.
     *
     * @param notice the {@code jti} of a validated logout token; it counts once
     * @param until when it can no longer be shown again
     * @param idpSession what is over; null when all sessions of the subject are
     * @param subject needed only then
     * @return false for a notice that was told before
     */
    public boolean endAsTold(String notice, Instant until, String idpSession, String subject) {
        jdbc.update("DELETE FROM logout_notice WHERE until < ?", clock.instant());
        var hash = new Secret(notice).hash();
        if (jdbc.update("INSERT IGNORE INTO logout_notice (id_hash, until) VALUES (?, ?)", hash, until) == 0) {
            return false;
        }
        if (idpSession != null) {
            endByIdpSession(idpSession);
        } else {
            endAllOf(subject);
        }
        return true;
    }

    /** Ends the sessions of one session at the identity provider. */
    public void endByIdpSession(String idpSession) {
        jdbc.update("DELETE FROM session WHERE idp_session = ?", idpSession);
    }

    /** Ends all of a person's, and the tokens that programs hold for them. */
    public void endAllOf(String subject) {
        tokens.end(subject);
        accounts.bySubject(subject)
                .ifPresent(account -> jdbc.update("DELETE FROM session WHERE account_id = ?", account.id()));
    }

    /** What is open in this session and may be. */
    private static Optional<MembershipView> open(SessionRow row, List<MembershipView> all) {
        return all.stream()
                .filter(m -> m.active() && m.tenant().equals(row.tenant()))
                .findFirst();
    }

    private boolean missing(SessionRow row, MembershipView one, SignInProof proof) {
        var account = accounts.byId(row.account()).orElseThrow();
        return secondFactor.missing(account, row.hasFactor(), one.role(), proof);
    }

    private MembershipView membership(AccountId account, String slug) {
        return memberships.of(account).stream()
                .filter(m -> m.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @param first false when it was answered or withdrawn meanwhile */
    private void answered(MembershipView invitation, boolean first, String how) {
        if (!first) {
            throw new NotFound();
        }
        audit.append(
                invitation.tenant(),
                invitation.account(),
                invitation.role().name(),
                how,
                invitation.person().value());
        answered.fire(new MembershipAnswered(invitation.account()));
    }

    private void opened(AccountId account, MembershipView chosen) {
        memberships.signedIn(chosen);
        audit.append(
                chosen.tenant(),
                account,
                chosen.role().name(),
                "session.opened",
                chosen.person().value());
    }

    private void proved(AccountId account, Arrival arrival) {
        secondFactor.used(account, arrival.proof());
        history.add(account, arrival);
    }

    private Optional<SessionRow> row(byte[] hash) {
        return jdbc.first(
                SessionRow.COLUMNS + "WHERE s.secret_hash = ? AND s.expires_at > ?",
                SessionRow::of,
                hash,
                clock.instant());
    }

    /** @return when the session counts as used from now on */
    private Instant touch(byte[] hash, Instant seen) {
        var now = clock.instant();
        if (!seen.plus(SEEN_STEP).isBefore(now)) {
            return seen;
        }
        jdbc.update("UPDATE session SET seen_at = ? WHERE secret_hash = ?", now, hash);
        return now;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
