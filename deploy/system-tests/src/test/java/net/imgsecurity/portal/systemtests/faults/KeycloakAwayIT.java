package net.imgsecurity.portal.systemtests.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.local.Server;
import net.imgsecurity.portal.local.Stack;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.CookieHeader;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keycloak is gone, or there and mute: whoever was signed in goes on, nothing is lost, and the portal starts without it. */
@RunningPortal
class KeycloakAwayIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration NOBODY_WAITS_LONGER = Duration.ofSeconds(10);
    private static final int AT_ONCE = 30;

    private Portal portal;
    private Stack stack;
    private Wire wire;
    private CookieHeader amara;
    private Api api;
    private String before;
    private IdentityWork work;

    @BeforeEach
    void amaraIsSignedIn(Portal running) {
        assumeTrue(running.own().isPresent(), "only on a stack of our own");
        portal = running;
        stack = running.own().orElseThrow();
        wire = new Wire(running.addresses().portal());
        amara = new CookieHeader(running.fresh(Demonstration.MEMBER.address()).cookies());
        api = Api.of(running, Demonstration.MEMBER);
        before = api.editable("/me/profile").get("givenName").asText();
        work = new IdentityWork(running);
    }

    @Test
    void thePortalStartsWithoutItAndWorkForItWaits() throws Exception {
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

    @Test
    void oneThatIsFrozenTakesSignInWithItAndNothingElse() throws Exception {
        stack.freeze(Server.KEYCLOAK);
        try {
            api.edit("/me/profile", Map.of("givenName", before + "-Iris"));
            var signIns = together(() -> timed(wire, Call.of("GET", "/signin")));
            var pages = together(() -> timed(wire, amara.on(Call.of("GET", "/profile"))));
            assertTrue(Set.of(303, 503).containsAll(signIns), () -> "asked for a sign-in: " + signIns);
            assertEquals(Set.of(200), Set.copyOf(pages), "somebody who was signed in before");
            assertTrue(work.waits(), "the new name waits for Keycloak");
        } finally {
            stack.thaw(Server.KEYCLOAK);
        }
        Eventually.is(SOON, "Keycloak has been told", () -> !work.waits());
        Api.of(portal, Demonstration.MEMBER).edit("/me/profile", Map.of("givenName", before));
    }

    /** More at the same moment than the server has threads to lose. */
    private static List<Integer> together(Callable<Integer> call) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            return threads.invokeAll(Collections.nCopies(AT_ONCE, call)).stream()
                    .map(KeycloakAwayIT::settled)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static int settled(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int timed(Wire wire, Call call) {
        var began = System.nanoTime();
        var status = wire.send(call).status();
        var took = Duration.ofNanos(System.nanoTime() - began);
        assertTrue(took.compareTo(NOBODY_WAITS_LONGER) < 0, () -> call.target() + " took " + took);
        return status;
    }
}
