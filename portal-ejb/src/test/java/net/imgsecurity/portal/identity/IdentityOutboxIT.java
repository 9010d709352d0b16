package net.imgsecurity.portal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.imgsecurity.portal.job.JobTable;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.tenancy.AccountView;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.MembershipView;
import net.imgsecurity.portal.tenancy.Memberships;
import net.imgsecurity.portal.tenancy.OwnSecurity;
import net.imgsecurity.portal.tenancy.Role;
import net.imgsecurity.portal.tenancy.Sessions;
import net.imgsecurity.portal.tenancy.TenantView;
import net.imgsecurity.portal.tenancy.Tenants;
import net.imgsecurity.portal.testing.Acting;
import net.imgsecurity.portal.testing.Arrivals;
import net.imgsecurity.portal.testing.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class IdentityOutboxIT {
    private static final FakeKeycloak KEYCLOAK = KeycloakInTests.KEYCLOAK;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final EmailAddress address = new EmailAddress("amara." + mark + "@halden.example");

    @Inject
    IdentityOutbox outbox;

    @Inject
    Accounts accounts;

    @Inject
    Tenants tenants;

    @Inject
    Memberships memberships;

    @Inject
    Sessions sessions;

    @Inject
    OwnSecurity security;

    @Inject
    Acting acting;

    @Inject
    Jdbc jdbc;

    @Inject
    JobTable jobs;

    @Inject
    Transactions transactions;

    @BeforeEach
    void start() {
        KeycloakInTests.listen();
        jobs.forget("identity.%");
    }

    @Test
    void makesTheUserAndTheOrganisationThatItBelongsTo() {
        var halden = found("halden-" + mark);
        var amara = told(account(halden, false));
        var user = KEYCLOAK.users.get(amara.subject());
        assertEquals(address.value(), user.get("email"));
        assertEquals(false, user.get("emailVerified"));
        assertEquals(
                Map.of(
                        "locale",
                        List.of("en"),
                        "portal_account",
                        List.of(amara.id().toString())),
                user.get("attributes"));
        assertNull(user.get("credentials"));
        var organisation = tenants.byId(halden.id()).idpId();
        assertEquals(halden.slug(), KEYCLOAK.organisations.get(organisation).get("alias"));
        assertFalse(KEYCLOAK.organisations.get(organisation).containsKey("domains"));
        assertEquals(Set.of(amara.subject()), KEYCLOAK.members.get(organisation));
    }

    @Test
    void closesTheUserOnlyWhenTheAccountBelongsNowhereAndEndsItsSessionsBefore() {
        var halden = found("halden-" + mark);
        var corvane = found("corvane-" + mark);
        var amara = told(account(halden, false));
        transactions.run(() -> memberships.join(corvane.id(), amara.id(), PersonId.next(), Role.MEMBER, false, null));
        move(amara.id(), halden, MembershipView.State.ENDED);
        assertEquals(true, KEYCLOAK.users.get(amara.subject()).get("enabled"));
        assertEquals(Set.of(), KEYCLOAK.members.get(tenants.byId(halden.id()).idpId()));
        assertEquals(
                Set.of(amara.subject()),
                KEYCLOAK.members.get(tenants.byId(corvane.id()).idpId()));

        move(amara.id(), corvane, MembershipView.State.DISABLED);
        assertEquals(false, KEYCLOAK.users.get(amara.subject()).get("enabled"));
        assertTrue(KEYCLOAK.loggedOut.contains(amara.subject()));

        move(amara.id(), corvane, MembershipView.State.ACTIVE);
        assertEquals(true, KEYCLOAK.users.get(amara.subject()).get("enabled"));
    }

    private void move(AccountId account, TenantView tenant, MembershipView.State state) {
        transactions.run(() -> {
            var one = memberships.of(account).stream()
                    .filter(m -> m.tenant().equals(tenant.id()))
                    .findFirst()
                    .orElseThrow();
            memberships.become(one, one.role(), state);
            return null;
        });
        tell(account);
        settle(account);
    }

    @Test
    void tellsOfAnOrganisationOnlyWhenTheHolderHasAccepted() {
        var halden = found("halden-" + mark);
        var amara = told(account(halden, true));
        assertNull(tenants.byId(halden.id()).idpId());
        var secret =
                sessions.open(Arrivals.of(amara.subject(), "sid-" + mark), null).orElseThrow();
        sessions.choose(secret, halden.slug());
        settle(amara.id());
        assertEquals(
                Set.of(amara.subject()),
                KEYCLOAK.members.get(tenants.byId(halden.id()).idpId()));
    }

    @Test
    void endsASessionThatItsPersonEndedHereAlsoOneThatIsOverThereAlready() {
        var amara = told(account(found("halden-" + mark), false));
        var over = "over-" + mark;
        KEYCLOAK.ended.add(over);
        for (var session : List.of("sid-" + mark, over)) {
            var secret =
                    sessions.open(Arrivals.of(amara.subject(), session), null).orElseThrow();
            var caller = sessions.find(secret).orElseThrow().caller().orElseThrow();
            acting.as(caller, () -> security.endOthers(null));
        }

        assertTrue(jobs.workUntil(() -> KEYCLOAK.ended.contains("sid-" + mark)
                && transactions
                        .run(() -> jdbc.list(
                                "SELECT id FROM ended_session WHERE idp_session LIKE ?", row -> 1, "%-" + mark))
                        .isEmpty()));
    }

    @Test
    void endsWithAllOthersAlsoThoseThatProgramsHold() {
        var amara = told(account(found("halden-" + mark), false));
        KEYCLOAK.sessions.put(
                amara.subject(),
                Map.of(
                        "sid-" + mark, Instant.now().minusSeconds(60),
                        "program-" + mark, Instant.now().minusSeconds(30),
                        "later-" + mark, Instant.now().plusSeconds(600)));
        var secret =
                sessions.open(Arrivals.of(amara.subject(), "sid-" + mark), null).orElseThrow();
        var mine = sessions.find(secret).orElseThrow();
        acting.as(mine.caller().orElseThrow(), () -> security.endOthers(mine.id()));

        assertTrue(jobs.workUntil(() -> KEYCLOAK.ended.contains("program-" + mark)));
        assertFalse(KEYCLOAK.ended.contains("sid-" + mark), "the one that asked");
        assertFalse(KEYCLOAK.ended.contains("later-" + mark), "it began when all others had ended");
        assertTrue(sessions.find(secret).isPresent());
    }

    @Test
    void bringsNamesAndLanguageUpToDateAndLeavesTheAddress() {
        var amara = told(account(found("halden-" + mark), false));
        var user = KEYCLOAK.users.get(amara.subject());
        user.put("email", "newer." + mark + "@halden.example");
        transactions.run(() -> {
            accounts.renameByHolder(amara.id(), "Amára", "Okafor", "de");
            outbox.accountChanged(amara.id());
            return null;
        });
        settle(amara.id());
        assertEquals("Amára", user.get("firstName"));
        assertEquals(
                Map.of(
                        "locale",
                        List.of("de"),
                        "portal_account",
                        List.of(amara.id().toString())),
                user.get("attributes"));
        assertEquals("newer." + mark + "@halden.example", user.get("email"));
    }

    @Test
    void findsAgainTheUserOfARunThatFell() {
        var amara = account(found("halden-" + mark), false);
        var made = KEYCLOAK.addUser(
                Map.of("email", address.value(), "attributes", Map.of("portal_account", List.of(amara.toString()))));
        assertEquals(made, told(amara).subject());
    }

    @Test
    void takesNoUserOverThatSomebodyElseMadeAndLetsAPersonLook() {
        var amara = account(found("halden-" + mark), false);
        KEYCLOAK.addUser(Map.of("email", address.value(), "firstName", "Mallory"));
        tell(amara);
        assertTrue(jobs.workUntil(() -> "identity.address-taken".equals(jobs.problemFor(amara.value()))));
        assertNull(accounts.byId(amara).orElseThrow().subject());
        assertTrue(jobs.settled(amara.value()));
    }

    @Test
    void losesNothingWhileKeycloakIsAway() {
        KEYCLOAK.away = true;
        var amara = account(found("halden-" + mark), false);
        tell(amara);
        assertTrue(jobs.workUntil(() -> "identity.away".equals(jobs.problemFor(amara.value()))));
        KEYCLOAK.away = false;
        settle(amara);
        assertTrue(KEYCLOAK.users.containsKey(accounts.byId(amara).orElseThrow().subject()));
    }

    @Test
    void mirrorsAnOrganisationOnceAlsoWhenItIsThereAlready() {
        var slug = "halden-" + mark;
        KEYCLOAK.organisations.put("known-" + mark, Map.of("id", "known-" + mark, "name", slug, "alias", slug));
        var halden = found(slug);
        transactions.run(() -> {
            outbox.organisationFounded(halden.id());
            return null;
        });
        assertTrue(jobs.workUntil(() -> tenants.byId(halden.id()).idpId() != null));
        assertEquals("known-" + mark, tenants.byId(halden.id()).idpId());
    }

    @Test
    void forgetsAnAccountWithItsUserWhenNobodyKnowsItAnyMore() {
        var halden = found("halden-" + mark);
        var corvane = found("corvane-" + mark);
        var amara = told(account(halden, false));
        transactions.run(() -> {
            memberships.join(corvane.id(), amara.id(), PersonId.next(), Role.MEMBER, false, null);
            return null;
        });
        settle(told(amara.id()).id());

        forgets(corvane, amara.id());
        assertTrue(KEYCLOAK.users.containsKey(amara.subject()));
        assertEquals(Set.of(), KEYCLOAK.members.get(tenants.byId(corvane.id()).idpId()));

        forgets(halden, amara.id());
        assertFalse(KEYCLOAK.users.containsKey(amara.subject()));
        assertTrue(accounts.byId(amara.id()).isEmpty());
    }

    /** Nobody else asks Keycloak to follow then: in the other organisation nothing changes. */
    @Test
    void closesTheUserOfAnAccountThatIsForgottenWhereItBelongedAndEndedElsewhere() {
        var halden = found("halden-" + mark);
        var corvane = found("corvane-" + mark);
        var amara = told(account(halden, false));
        transactions.run(() -> memberships.join(corvane.id(), amara.id(), PersonId.next(), Role.MEMBER, false, null));
        move(amara.id(), corvane, MembershipView.State.ENDED);
        assertEquals(true, KEYCLOAK.users.get(amara.subject()).get("enabled"));

        forgets(halden, amara.id());

        assertEquals(false, KEYCLOAK.users.get(amara.subject()).get("enabled"));
        assertTrue(KEYCLOAK.loggedOut.contains(amara.subject()));
        assertTrue(accounts.byId(amara.id()).isPresent());
    }

    @Test
    void leavesNoUserOfAnAccountThatEndsWhileItsUserIsMade() {
        var halden = found("halden-" + mark);
        var amara = account(halden, false);
        KEYCLOAK.afterMaking = () -> transactions.run(() -> {
            memberships.of(amara).forEach(memberships::forget);
            return accounts.forget(amara);
        });
        tell(amara);
        settle(amara);
        assertEquals(List.of(), there());
        assertNull(jobs.problemFor(amara.value()));
    }

    /** That of a run which made the user, fell before it could say so, and found the account forgotten. */
    @Test
    void removesAUserThatTheAccountDoesNotKnowItHas() {
        var halden = found("halden-" + mark);
        var amara = account(halden, false);
        KEYCLOAK.addUser(
                Map.of("email", address.value(), "attributes", Map.of("portal_account", List.of(amara.toString()))));
        forgets(halden, amara);
        assertEquals(List.of(), there());
        assertTrue(accounts.byId(amara).isEmpty());
    }

    /** Two kinds of work at once, again and again, for as long as nobody sees the order in which they end. */
    @Test
    void leavesNoUserWhenAnAccountIsToldAndForgottenAtOnce() {
        for (int round = 0; round < 5; round++) {
            var halden = found("halden-" + mark + round);
            var amara = account(halden, false);
            tell(amara);
            forgets(halden, amara);
            assertEquals(List.of(), there());
            assertTrue(accounts.byId(amara).isEmpty());
            assertNull(jobs.problemFor(amara.value()));
        }
    }

    private List<Object> there() {
        return KEYCLOAK.users.values().stream()
                .map(user -> user.get("email"))
                .filter(address.value()::equals)
                .toList();
    }

    private void forgets(TenantView tenant, AccountId account) {
        transactions.run(() -> {
            memberships.of(account).stream()
                    .filter(one -> one.tenant().equals(tenant.id()))
                    .forEach(memberships::forget);
            outbox.accountForgotten(tenant.id(), account);
            return null;
        });
        settle(account);
    }

    private TenantView found(String slug) {
        return transactions.run(() -> tenants.found(slug, "Halden Relief", TenantView.Kind.CLIENT));
    }

    private AccountId account(TenantView tenant, boolean known) {
        return transactions.run(() -> {
            var account = accounts.create(address, "Amara", "Okafor", "en").orElseThrow();
            memberships.join(tenant.id(), account.id(), PersonId.next(), Role.MEMBER, known, null);
            return account.id();
        });
    }

    private void tell(AccountId account) {
        transactions.run(() -> {
            outbox.accountChanged(account);
            return null;
        });
    }

    private AccountView told(AccountId account) {
        tell(account);
        settle(account);
        return accounts.byId(account).orElseThrow();
    }

    private void settle(AccountId account) {
        assertTrue(jobs.workUntil(() -> jobs.settled(account.value())), () -> jobs.problemFor(account.value()));
    }
}
