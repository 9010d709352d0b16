package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import net.imgsecurity.portal.tenancy.Doors;
import net.imgsecurity.portal.testing.Acting;
import net.imgsecurity.portal.testing.FreshService;
import net.imgsecurity.portal.testing.MovableClock;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service demands of the caller's sign-in holds whatever door they came through. */
@ArquillianTest
class StepUpOfServicesIT {
    @Inject
    World world;

    @Inject
    Doors doors;

    @Inject
    Acting acting;

    @Inject
    FreshService service;

    @Inject
    Clock clock;

    @Inject
    MovableClock movable;

    private Organisation halden;

    @BeforeEach
    void anOrganisation() {
        halden = world.client("Halden").member("Amara Okafor");
    }

    @AfterEach
    void putTheClockRight() {
        movable.putRight();
    }

    @Test
    void letsInForFiveMinutesAfterTheSignIn() {
        var amara = signedIn(false);
        movable.forward(Duration.ofMinutes(4));
        assertTrue(acting.as(amara, (Supplier<Boolean>) service::fresh));

        movable.forward(Duration.ofMinutes(1));
        var stepUp = assertThrows(StepUp.class, () -> acting.as(amara, (Supplier<Boolean>) service::fresh));
        assertEquals(401, stepUp.status());
        assertTrue(stepUp.fresh());
        assertFalse(stepUp.secondFactor());
    }

    @Test
    void asksWhoUsedASecondFactorForItAgain() {
        var amara = signedIn(true);
        movable.forward(Duration.ofMinutes(6));
        assertTrue(assertThrows(StepUp.class, () -> acting.as(amara, (Supplier<Boolean>) service::fresh))
                .secondFactor());
    }

    @Test
    void demandsASecondFactorWhateverTheRole() {
        assertThrows(StepUp.class, () -> acting.as(signedIn(false), (Supplier<Boolean>) service::strong));
        assertTrue(acting.as(signedIn(true), (Supplier<Boolean>) service::strong));
    }

    @Test
    void letsNoBackgroundWorkIn() {
        assertThrows(
                PortalException.class,
                () -> acting.as(Caller.job(halden.tenant()), (Supplier<Boolean>) service::fresh));
    }

    private Caller signedIn(boolean secondFactor) {
        return doors.enter(
                halden.account("Amara Okafor").subject(),
                new SignInProof(secondFactor, clock.instant()),
                halden.slug());
    }
}
