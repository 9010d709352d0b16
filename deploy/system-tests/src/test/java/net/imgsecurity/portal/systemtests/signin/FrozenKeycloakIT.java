package net.imgsecurity.portal.systemtests.signin;

import static net.imgsecurity.portal.local.Demonstration.MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;

/** Keycloak hangs: nobody waits for it longer than 3 s, and whoever is signed in does not notice. */
@BrowserTest
class FrozenKeycloakIT {
    private static final Duration RECOVERS = Duration.ofSeconds(60);

    @Test
    @SuppressWarnings("try") // It is frozen while the block lasts, and asked nothing.
    void newcomersAreToldWithinThreeSecondsAndEverybodyElseGoesOn(Portal portal, Visitors visitors) {
        var wire = new Wire(portal.addresses().portal());
        var api = Api.of(portal, MEMBER);
        var amara = visitors.signedIn(portal, MEMBER).opens("/profile", "profile");
        var newcomer = visitors.newcomer(portal);
        var begun = Begun.at(wire);
        assertTrue(api.get("/me/profile").isSuccess());

        try (var frozen = FrozenKeycloak.of(portal)) {
            OurPage.answers(503, wire, Call.of("GET", "/signin"));
            OurPage.answers(503, wire, begun.back("code=never-given"));
            newcomer.page().navigate(newcomer.address("/profile"));
            newcomer.looks("signin-unavailable").sees("Signing in is not possible right now");

            assertEquals(
                    200, amara.page().navigate(amara.address("/profile-edit")).status());
            amara.fills("Job title", "Nurse").presses("Save").sees("Your changes are saved");
            assertTrue(api.get("/me/profile").isSuccess());
        }

        Eventually.is(
                RECOVERS,
                "people can sign in",
                () -> wire.send(Call.of("GET", "/signin")).status() == 303);
        newcomer.follows("Sign in again").provesToBe(MEMBER);
        assertEquals("/profile", newcomer.place());
    }
}
