package net.imgsecurity.portal.tenancy;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.SignInProof;
import net.imgsecurity.portal.platform.StepUp;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a token's subject becomes a caller: by our memberships. */
@ArquillianTest
class DoorsIT {
    private static final SignInProof PASSWORD = SignInProof.NONE;
    private static final SignInProof FACTOR = new SignInProof(true, Instant.EPOCH);

    @Inject
    World world;

    @Inject
    Doors doors;

    @Inject
    OwnSecurity security;

    @Inject
    Clock clock;

    private Organisation halden;
    private Organisation northreach;

    @BeforeEach
    void twoOrganisationsWithOnePersonInBoth() {
        northreach = world.client("Northreach").administrator("Mira Sand").member("Alex Moreau");
        halden = world.client("Halden").member("Amara Okafor").member("Alex Moreau", northreach);
    }

    @Test
    void openTheOnlyOrganisationOfAnAccount() {
        var caller = doors.enter(subject("Amara Okafor"), PASSWORD, null);

        assertEquals(halden.tenant(), caller.tenant());
        assertEquals(Role.MEMBER.permissions(), caller.permissions());
    }

    @Test
    void takeNoTokenThatWasIssuedBeforeAllOtherSessionsEnded() {
        var before = clock.instant().minusSeconds(1);
        assertFalse(doors.ended(subject("Amara Okafor"), before));

        halden.as("Amara Okafor", () -> security.endOthers(null));

        assertTrue(doors.ended(subject("Amara Okafor"), before.truncatedTo(SECONDS)));
        assertFalse(doors.ended(subject("Amara Okafor"), clock.instant().truncatedTo(SECONDS)), "one of right after");
        assertFalse(doors.ended(subject("Alex Moreau"), before));
    }

    @Test
    void askWhichOfSeveral() {
        var conflict = assertThrows(Conflict.class, () -> doors.enter(subject("Alex Moreau"), PASSWORD, null));

        assertEquals("organisation.pick", conflict.key());
        assertEquals(
                halden.person("Alex Moreau"),
                doors.enter(subject("Alex Moreau"), PASSWORD, halden.slug()).person());
        assertEquals(
                northreach.person("Alex Moreau"),
                doors.enter(subject("Alex Moreau"), PASSWORD, northreach.slug()).person());
    }

    @Test
    void giveEachOrganisationItsOwnRole() {
        var mira = northreach.caller("Mira Sand");

        assertEquals(Role.ADMINISTRATOR.permissions(), mira.permissions());
        assertThrows(
                NotFound.class,
                () -> doors.enter(northreach.account("Mira Sand").subject(), PASSWORD, halden.slug()));
    }

    @Test
    void answerForAnotherOrganisationAsForNone() {
        var theirs =
                assertThrows(NotFound.class, () -> doors.enter(subject("Amara Okafor"), PASSWORD, northreach.slug()));
        var none = assertThrows(
                NotFound.class, () -> doors.enter(subject("Amara Okafor"), PASSWORD, "no-such-organisation"));

        assertEquals(none.key(), theirs.key());
    }

    @Test
    void knowNoStranger() {
        assertThrows(Forbidden.class, () -> doors.enter("nobody-we-know", PASSWORD, null));
        assertThrows(Forbidden.class, () -> doors.organisations("nobody-we-know"));
    }

    @Test
    void openToAdministratorsAndStaffWithASecondFactorOnly() {
        var img = world.img().staff("Rosa Lind");
        for (var subject : List.of(
                northreach.account("Mira Sand").subject(),
                img.account("Rosa Lind").subject())) {
            var stepUp = assertThrows(StepUp.class, () -> doors.enter(subject, PASSWORD, null));
            assertTrue(stepUp.secondFactor());
            assertEquals(FACTOR, doors.enter(subject, FACTOR, null).proof());
        }
    }

    private String subject(String name) {
        return halden.account(name).subject();
    }
}
