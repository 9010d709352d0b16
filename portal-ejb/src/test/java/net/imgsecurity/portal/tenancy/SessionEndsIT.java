package net.imgsecurity.portal.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import net.imgsecurity.portal.testing.Arrivals;
import net.imgsecurity.portal.testing.MovableClock;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a signed-in browser comes to its end. */
@ArquillianTest
class SessionEndsIT {
    private static final Duration STEP = Duration.ofMinutes(10);

    @Inject
    World world;

    @Inject
    Sessions sessions;

    @Inject
    MovableClock clock;

    private Organisation halden;

    @BeforeEach
    void anOrganisation() {
        halden = world.client("Halden").administrator("Jon Veld").member("Amara Okafor");
    }

    @AfterEach
    void putTheClockRight() {
        clock.putRight();
    }

    @Test
    void endsAMembersSessionAfterHalfAnHourOfSilence() {
        staysFor("Amara Okafor", Duration.ofMinutes(29));
        endsAfter("Amara Okafor", Duration.ofMinutes(30));
    }

    @Test
    void endsAnAdministratorsSessionAfterAQuarterOfAnHourOfSilence() {
        staysFor("Jon Veld", Duration.ofMinutes(14));
        endsAfter("Jon Veld", Duration.ofMinutes(15));
    }

    @Test
    void endsAMembersSessionAfterTenHoursOfWork() {
        assertEquals(Duration.ofHours(10), workUntilTheEnd("Amara Okafor"));
    }

    @Test
    void endsAnAdministratorsSessionAfterEightHoursOfWork() {
        assertEquals(Duration.ofHours(8), workUntilTheEnd("Jon Veld"));
    }

    @Test
    void endsAfterTheSameSilenceThoughAPageKeepsLookingByItself() {
        var secret = signIn("Jon Veld");
        for (int minute = 1; minute < 15; minute++) {
            clock.forward(Duration.ofMinutes(1));
            assertTrue(sessions.look(secret).isPresent(), "minute " + minute);
        }
        clock.forward(Duration.ofMinutes(1));
        assertFalse(sessions.look(secret).isPresent());
        assertFalse(sessions.find(secret).isPresent());
    }

    @Test
    void forgetsASessionThatRanOut() {
        var secret = signIn("Amara Okafor");
        clock.forward(Duration.ofHours(1));
        assertFalse(sessions.find(secret).isPresent());
        clock.putRight();

        assertFalse(sessions.find(secret).isPresent());
    }

    @Test
    void endsWhenThePersonSignsOut() {
        var secret = signIn("Amara Okafor");
        var other = signIn("Amara Okafor");

        sessions.end(secret);

        assertFalse(sessions.find(secret).isPresent());
        assertTrue(sessions.find(other).isPresent(), "another browser stays");
    }

    @Test
    void endsOneSessionThroughTheBackChannel() {
        var ended = sessions.open(Arrivals.of(subject("Amara Okafor"), "sid-" + halden.slug()), null)
                .orElseThrow();
        var other = signIn("Amara Okafor");

        sessions.endByIdpSession("sid-" + halden.slug());

        assertFalse(sessions.find(ended).isPresent());
        assertTrue(sessions.find(other).isPresent());
    }

    @Test
    void endsAllOfASubjectsSessionsThroughTheBackChannel() {
        var one = signIn("Amara Okafor");
        var two = signIn("Amara Okafor");
        var jon = signIn("Jon Veld");

        sessions.endAllOf(subject("Amara Okafor"));

        assertFalse(sessions.find(one).isPresent());
        assertFalse(sessions.find(two).isPresent());
        assertTrue(sessions.find(jon).isPresent());
    }

    private void staysFor(String name, Duration silence) {
        var secret = signIn(name);
        clock.forward(silence);
        assertTrue(sessions.find(secret).isPresent());
    }

    private void endsAfter(String name, Duration silence) {
        var secret = signIn(name);
        clock.forward(silence);
        assertFalse(sessions.find(secret).isPresent());
    }

    private Duration workUntilTheEnd(String name) {
        var secret = signIn(name);
        var worked = Duration.ZERO;
        while (sessions.find(secret).isPresent()) {
            clock.forward(STEP);
            worked = worked.plus(STEP);
        }
        return worked;
    }

    private String signIn(String name) {
        return open(name, null);
    }

    private String open(String name, String hint) {
        return sessions.open(Arrivals.of(subject(name), "sid"), hint).orElseThrow();
    }

    private String subject(String name) {
        return halden.account(name).subject();
    }
}
