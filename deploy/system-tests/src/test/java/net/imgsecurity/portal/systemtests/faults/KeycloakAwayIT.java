package net.imgsecurity.portal.systemtests.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Map;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.local.Server;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.CookieHeader;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Test;

/** Keycloak is gone, and the portal is killed and started without it: whoever was signed in goes on, nothing is lost. */
@RunningPortal
class KeycloakAwayIT {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void thePortalStartsWithoutItAndWorkForItWaits(Portal portal) throws Exception {
        assumeTrue(portal.own().isPresent(), "only on a stack of our own");
        var stack = portal.own().orElseThrow();
        var wire = new Wire(portal.addresses().portal());
        var amara =
                new CookieHeader(portal.fresh(Demonstration.MEMBER.address()).cookies());
        var api = Api.of(portal, Demonstration.MEMBER);
        var before = api.editable("/me/profile").get("givenName").asText();
        var work = new IdentityWork(portal);
        stack.kill(Server.KEYCLOAK);
        try {
            assertEquals(503, wire.send(Call.of("GET", "/signin")).status());
            api.edit("/me/profile", Map.of("givenName", before + "-Rose"));
            assertTrue(work.waits(), "the new name waits for Keycloak");

            stack.kill(Server.PORTAL);
            stack.startAgain(Server.PORTAL);

            var page = wire.send(amara.on(Call.of("GET", "/profile")));
            assertEquals(200, page.status(), "somebody who was signed in before");
            assertTrue(page.text().contains(before + "-Rose"), "what was acknowledged before the portal was killed");
            assertEquals(503, wire.send(Call.of("GET", "/signin")).status());
            assertTrue(work.waits(), "and still waits");
        } finally {
            stack.startAgain(Server.KEYCLOAK);
        }
        Eventually.is(
                SOON,
                "people can sign in",
                () -> wire.send(Call.of("GET", "/signin")).status() == 303);
        Eventually.is(SOON, "Keycloak has been told", () -> !work.waits());
        Api.of(portal, Demonstration.MEMBER).edit("/me/profile", Map.of("givenName", before));
    }
}
