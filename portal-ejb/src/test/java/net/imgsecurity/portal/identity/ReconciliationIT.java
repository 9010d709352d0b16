package net.imgsecurity.portal.identity;

import static net.imgsecurity.portal.identity.KeycloakInTests.KEYCLOAK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.imgsecurity.portal.identity.DriftView.Kind;
import net.imgsecurity.portal.job.JobTable;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.tenancy.AccountView;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What we and Keycloak disagree about is found in both directions, shown, and settled by people. */
@ArquillianTest
class ReconciliationIT {
    private static final String AMARA = "Amara Okafor";
    private static final String ROSA = "Rosa Lind";

    @Inject
    World world;

    @Inject
    Drifts drifts;

    @Inject
    Jobs jobs;

    @Inject
    Accounts accounts;

    @Inject
    JobTable table;

    @Inject
    Transactions transactions;

    private Organisation halden;
    private Organisation img;
    private AccountView amara;

    @BeforeEach
    void begin() {
        KeycloakInTests.listen();
        img = world.img().staff(ROSA);
        halden = world.client("Halden").administrator("Jon Veld").member(AMARA);
        amara = halden.account(AMARA);
        there(amara);
        there(halden.account("Jon Veld"));
        there(img.account(ROSA));
        // Keycloak has heard of them all.
        table.forget("%");
    }

    @Test
    void findsNothingWhereBothAgree() {
        compare();
        assertEquals(Set.of(), about(amara));
        var latest = img.as(ROSA, drifts::latest).orElseThrow();
        assertTrue(latest.users() >= 3 && latest.endedAt() != null);
    }

    @Test
    void findsWhatDiffersAndTellsKeycloakWhatWeKnow() {
        user().put("lastName", "Renamed");
        user().put("enabled", false);
        compare();
        assertEquals(Set.of(Kind.NAMES, Kind.OPEN), about(amara));

        all().stream()
                .filter(drift -> drift.about().equals(amara.id().toString()))
                .forEach(drift -> img.as(ROSA, () -> drifts.settle(drift.id().toString())));
        assertTrue(table.workUntil(() -> "Okafor".equals(user().get("lastName"))));
        compare();
        assertEquals(Set.of(), about(amara));
        assertEquals(true, user().get("enabled"));
    }

    @Test
    void leavesAnotherAddressToAPerson() {
        user().put("email", "other@halden.example");
        compare();
        assertEquals(Set.of(Kind.ADDRESS), about(amara));
        var drift = one(amara.id().toString());
        assertThrows(
                Conflict.class,
                () -> img.as(ROSA, () -> drifts.settle(drift.id().toString())));

        user().put("email", amara.signInAddress().value());
        compare();
        assertEquals(Set.of(), about(amara), "what is settled is gone at the next comparison");
    }

    @Test
    void findsAUserWhomNobodyKnowsHereAndLeavesHimToAPerson() {
        var stranger = KEYCLOAK.addUser(Map.of("email", UUID.randomUUID() + "@nowhere.example", "enabled", true));
        compare();
        var drift = one(stranger);
        assertEquals(Kind.UNKNOWN_HERE, drift.kind());
        assertThrows(
                Conflict.class,
                () -> img.as(ROSA, () -> drifts.settle(drift.id().toString())));
        KEYCLOAK.users.remove(stranger);
    }

    @Test
    void findsAUserWhoIsGoneThereAndMakesThemAnew() {
        KEYCLOAK.users.remove(amara.subject());
        compare();
        assertEquals(Set.of(Kind.MISSING_THERE), about(amara));
        var drift = one(amara.id().toString());
        img.as(ROSA, () -> drifts.settle(drift.id().toString()));
        assertThrows(
                NotFound.class,
                () -> img.as(ROSA, () -> drifts.settle(drift.id().toString())));
        assertTrue(table.workUntil(() -> halden.account(AMARA).subject() != null));
        assertFalse(halden.account(AMARA).subject().equals(amara.subject()));
    }

    @Test
    void findsAnAccountForWhichNobodyMakesAUser() {
        KEYCLOAK.users.remove(amara.subject());
        transactions.run(() -> accounts.provisioned(amara.id(), null));
        var waiting = transactions.run(
                () -> jobs.enqueue(IdentityOutbox.ACCOUNT, null, amara.id().value()));
        table.bend(waiting, "due_at = due_at + INTERVAL 1 DAY");
        compare();
        assertEquals(Set.of(), about(amara), "somebody is about to");

        table.forget(IdentityOutbox.ACCOUNT);
        compare();
        assertEquals(Set.of(Kind.MISSING_THERE), about(amara));
        img.as(ROSA, () -> drifts.settle(one(amara.id().toString()).id().toString()));
        assertTrue(table.workUntil(() -> halden.account(AMARA).subject() != null));
    }

    @Test
    void isNoDriftWhatKeycloakHasYetToHear() {
        user().put("lastName", "Old");
        var waiting = transactions.run(
                () -> jobs.enqueue(IdentityOutbox.ACCOUNT, null, amara.id().value()));
        table.bend(waiting, "due_at = due_at + INTERVAL 1 DAY");
        compare();
        assertEquals(Set.of(), about(amara));

        table.forget(IdentityOutbox.ACCOUNT);
        compare();
        assertEquals(Set.of(Kind.NAMES), about(amara));
    }

    @Test
    void isForStaffAlone() {
        assertThrows(Forbidden.class, () -> halden.as("Jon Veld", () -> drifts.list(null)));
        assertThrows(
                Forbidden.class,
                () -> halden.as(
                        "Jon Veld", () -> drifts.settle(UUID.randomUUID().toString())));
        assertThrows(Forbidden.class, () -> halden.as("Jon Veld", drifts::compare));
    }

    private void compare() {
        var before = img.as(ROSA, drifts::latest);
        img.as(ROSA, drifts::compare);
        assertTrue(table.workUntil(() -> img.as(ROSA, drifts::latest)
                .filter(latest -> !Optional.of(latest).equals(before) && latest.endedAt() != null)
                .isPresent()));
    }

    private Map<String, Object> user() {
        return KEYCLOAK.users.get(amara.subject());
    }

    private void there(AccountView account) {
        var user = new HashMap<String, Object>(Map.of(
                "id", account.subject(),
                "email", account.signInAddress().value(),
                "firstName", account.givenName(),
                "lastName", account.familyName(),
                "enabled", true,
                "attributes",
                        Map.of(
                                "locale",
                                List.of(account.language()),
                                "portal_account",
                                List.of(account.id().toString()))));
        KEYCLOAK.users.put(account.subject(), new java.util.concurrent.ConcurrentHashMap<>(user));
    }

    private Set<Kind> about(AccountView account) {
        return all().stream()
                .filter(drift -> drift.about().equals(account.id().toString()))
                .map(DriftView::kind)
                .collect(Collectors.toSet());
    }

    private DriftView one(String about) {
        return all().stream()
                .filter(drift -> drift.about().equals(about))
                .findFirst()
                .orElseThrow();
    }

    private List<DriftView> all() {
        var found = new java.util.ArrayList<DriftView>();
        String next = null;
        do {
            var from = next;
            var page = img.as(ROSA, () -> drifts.list(from));
            found.addAll(page.items());
            next = page.next();
        } while (next != null);
        return found;
    }
}
