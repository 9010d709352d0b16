package net.imgsecurity.portal.systemtests.signin;

import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;

/** What makes a browser signed in, and how that ends from either side. */
@BrowserTest
class SessionIT {
    private static final String SESSION = "__Host-portal-session";
    private static final String PAGES = "__Host-portal";
    private static final Duration A_NOTICE_ARRIVES = Duration.ofSeconds(20);

    @Test
    void cookiesGoToThisHostAloneAndToNoScript(Portal portal, Visitors visitors) {
        var jon = visitors.signedIn(portal, HALDEN);
        jon.page().navigate(jon.address("/profile-edit"));
        var cookies = ours(jon);
        assertEquals(
                List.of(PAGES, SESSION),
                cookies.stream().map(cookie -> cookie.name).sorted().toList());
        for (var cookie : cookies) {
            assertTrue(cookie.secure, cookie.name);
            assertTrue(cookie.httpOnly, cookie.name);
            assertEquals(SameSiteAttribute.LAX, cookie.sameSite, cookie.name);
            assertEquals("/", cookie.path, cookie.name);
            assertEquals(portal.addresses().portal().getHost(), cookie.domain, cookie.name);
            assertEquals(-1, cookie.expires, "gone with the browser: " + cookie.name);
        }
    }

    @Test
    void signingInGivesAFreshSecretWhateverWasThereBefore(Portal portal, Visitors visitors) {
        var jon = visitors.newcomer(portal);
        var planted = "A".repeat(43);
        jon.context()
                .addCookies(List.of(new Cookie(SESSION, planted)
                        .setUrl("https" + jon.address("/").substring("http".length()))
                        .setSecure(true)
                        .setHttpOnly(true)));
        jon.signsIn(HALDEN);
        var first = secret(jon);
        assertNotEquals(planted, first);

        jon.presses("Sign out").looks("signed-out");
        jon.signsIn(HALDEN);
        assertNotEquals(first, secret(jon));
        var old = Call.of("GET", "/profile").with("Cookie", SESSION + "=" + first);
        assertEquals(303, new Wire(portal.addresses().portal()).send(old).status(), "the old one opens nothing");
    }

    @Test
    void endingItAtKeycloakEndsItHere(Portal portal, Visitors visitors) throws SQLException {
        var jon = visitors.signedIn(portal, HALDEN);
        var call = Call.of("GET", "/profile").with("Cookie", SESSION + "=" + secret(jon));
        var wire = new Wire(portal.addresses().portal());
        assertEquals(200, wire.send(call).status());

        new KeycloakSessions(portal).end(SessionRows.latestAtKeycloak(portal, HALDEN.address()));
        Eventually.is(
                A_NOTICE_ARRIVES, "the session is over", () -> wire.send(call).status() == 303);
        jon.page().navigate(jon.address("/profile"));
        assertTrue(jon.page().locator("input[name=username]").isVisible(), "the person is asked again who they are");
    }

    @Test
    void oneThatEndedByItselfLeadsBackToWhereThePersonWas(Portal portal, Visitors visitors) throws SQLException {
        var jon = visitors.signedIn(portal, HALDEN);
        SessionRows.letLatestRest(portal, HALDEN.address());
        jon.page().navigate(jon.address("/organisation/people?sort=employeeNumber"));
        if (!jon.page().url().startsWith(jon.address("/"))) {
            jon.page().locator("input[name=password]").fill(HALDEN.password());
            jon.page().keyboard().press("Enter");
            jon.page().waitForURL(address -> address.startsWith(jon.address("/")));
        }
        assertEquals("/organisation/people?sort=employeeNumber", jon.place());
        jon.sees("People of Halden Relief");
    }

    private static List<Cookie> ours(Visitor visitor) {
        return visitor.context().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("__Host-portal"))
                .toList();
    }

    private static String secret(Visitor visitor) {
        return ours(visitor).stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
