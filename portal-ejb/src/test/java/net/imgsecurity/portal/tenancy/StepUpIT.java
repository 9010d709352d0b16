package net.imgsecurity.portal.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.StepUp;
import net.imgsecurity.portal.tenancy.MembershipView.State;
import net.imgsecurity.portal.testing.Arrivals;
import net.imgsecurity.portal.testing.MovableClock;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a session proves, and what a sign-in in the middle of it changes. */
@ArquillianTest
class StepUpIT {
    @Inject
    World world;

    @Inject
    Sessions sessions;

    @Inject
    Memberships memberships;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Inject
    MovableClock movable;

    private Organisation halden;

    @BeforeEach
    void anOrganisation() {
        halden = world.client("Halden").administrator("Jon Veld").member("Amara Okafor");
    }

    @AfterEach
    void putTheClockRight() {
        movable.putRight();
    }

    @Test
    void opensNothingToAnAdministratorWithAPasswordAlone() {
        var view = sessions.find(open("Jon Veld", false)).orElseThrow();

        assertTrue(view.factorMissing());
        assertEquals(Optional.empty(), view.caller());
        assertTrue(sessions.find(open("Amara Okafor", false))
                .orElseThrow()
                .caller()
                .isPresent());
    }

    @Test
    void countsAsHavingBeenInOnlyWithTheSecondFactor() {
        var before = open("Jon Veld", false);
        assertNull(membership("Jon Veld").lastSignInAt());
        sessions.choose(before, halden.slug());
        assertNull(membership("Jon Veld").lastSignInAt());

        sessions.prove(before, arrival("Jon Veld", true)).orElseThrow();

        assertNotNull(membership("Jon Veld").lastSignInAt());
    }

    @Test
    void isDemandedOfWhoAnswersAnInvitationToARoleThatNeedsIt() {
        transactions.run(() -> jdbc.update(
                "UPDATE membership SET role = 'AUDITOR', state = 'PENDING', accepted = FALSE WHERE id = ?",
                membership("Amara Okafor").id()));
        var before = open("Amara Okafor", false);
        assertThrows(StepUp.class, () -> sessions.choose(before, halden.slug()));
        assertThrows(StepUp.class, () -> sessions.decline(before, halden.slug()));
        assertEquals(State.PENDING, membership("Amara Okafor").state());

        var after = sessions.prove(before, arrival("Amara Okafor", true)).orElseThrow();
        sessions.choose(after, halden.slug());
        assertEquals(State.ACTIVE, membership("Amara Okafor").state());
    }

    @Test
    void goesOnUnderAnotherSecretWhenTheSecondFactorCameToo() {
        var before = open("Jon Veld", false);

        var after = sessions.prove(before, arrival("Jon Veld", true)).orElseThrow();

        assertTrue(sessions.find(before).isEmpty(), "the former secret opens nothing any more");
        var view = sessions.find(after).orElseThrow();
        assertFalse(view.factorMissing());
        assertTrue(view.caller().orElseThrow().proof().secondFactor());
    }

    @Test
    void renewsAProofOfTwoFactorsByNoPasswordAlone() {
        var secret = open("Jon Veld", true);
        movable.forward(Duration.ofMinutes(10));

        assertEquals(Optional.empty(), sessions.prove(secret, arrival("Jon Veld", false)));

        var proof = sessions.find(secret).orElseThrow().proof();
        assertTrue(proof.secondFactor());
        assertFalse(proof.fresh(clock.instant()));
        var after = sessions.prove(secret, arrival("Jon Veld", true)).orElseThrow();
        assertTrue(sessions.find(after).orElseThrow().proof().fresh(clock.instant()));
    }

    @Test
    void staysAsItIsWhenASignInBringsNothingNewer() {
        var secret = open("Amara Okafor", false);

        assertEquals(
                Optional.empty(),
                sessions.prove(
                        secret, Arrivals.of(halden.account("Amara Okafor").subject(), "sid")));
        assertTrue(sessions.find(secret).isPresent());
    }

    @Test
    void lastsNoLongerByIt() {
        var secret = open("Amara Okafor", false);
        var until = sessions.find(secret).orElseThrow().lastsUntil();
        movable.forward(Duration.ofMinutes(20));

        var after = sessions.prove(secret, arrival("Amara Okafor", false)).orElseThrow();

        assertEquals(until, sessions.find(after).orElseThrow().lastsUntil());
    }

    @Test
    void isDemandedOfAMemberWhoSetUpASecondFactor() {
        open("Amara Okafor", true);

        var later = sessions.find(open("Amara Okafor", false)).orElseThrow();

        assertTrue(later.factorMissing());
        assertEquals(Optional.empty(), later.caller());
    }

    private MembershipView membership(String name) {
        return transactions.run(
                () -> memberships.ofPerson(halden.tenant(), halden.person(name)).orElseThrow());
    }

    private String open(String name, boolean secondFactor) {
        return sessions.open(arrival(name, secondFactor), null).orElseThrow();
    }

    private Arrival arrival(String name, boolean secondFactor) {
        return Arrivals.of(halden.account(name).subject(), "sid", secondFactor, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
