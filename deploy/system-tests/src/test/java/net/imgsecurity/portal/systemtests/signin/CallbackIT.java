package net.imgsecurity.portal.systemtests.signin;

import static net.imgsecurity.portal.local.Demonstration.MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.HtmlForm;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes to the callback ends on a page of ours, signs nobody in, and is no fault of the server. */
@BrowserTest
class CallbackIT {
    private static final String CALLBACK = "/signin/callback";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NEVER_GIVEN = "A".repeat(43);

    /** What a stranger may bring who began no sign-in here. */
    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of("nothing at all", ""),
                Arguments.of("a code alone", "?code=x"),
                Arguments.of("an old state", "?code=x&state=" + NEVER_GIVEN),
                Arguments.of("a state that is none", "?code=x&state=%00%3Cscript%3E"),
                Arguments.of("a denial of what was never asked", "?error=access_denied&state=" + NEVER_GIVEN),
                Arguments.of("two states", "?code=x&state=" + NEVER_GIVEN + "&state=B"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void aStrangerIsTurnedAway(String what, String query, Portal portal) {
        var answer = OurPage.answers(400, wire(portal), Call.of("GET", CALLBACK + query));
        assertFalse(answer.head().contains("__Host-portal-session="), "nobody is signed in");
    }

    /** What may come back to a browser that did begin one. */
    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("denied", "error=access_denied", 403),
                Arguments.of("an error that nobody knows", "error=%3Cb%3E", 400),
                Arguments.of("Keycloak is overrun", "error=temporarily_unavailable", 503),
                Arguments.of("a code that Keycloak never gave", "code=never-given", 400),
                Arguments.of("neither code nor error", "session_state=x", 400),
                Arguments.of("two codes", "code=a&code=b", 400),
                Arguments.of("another issuer", "code=x&iss=https%3A%2F%2Felsewhere.example", 400));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void anAnswerThatDoesNotHoldSignsNobodyIn(String what, String query, int status, Portal portal) {
        var begun = Begun.at(wire(portal));
        var answer = OurPage.answers(status, wire(portal), begun.back(query));
        assertFalse(answer.head().contains("__Host-portal-session="), "nobody is signed in");
        assertFalse(answer.text().contains("<b>"), "what was sent is not shown as it came");
    }

    @Test
    void theStateOfAnotherBrowserIsNoState(Portal portal) {
        var mine = Begun.at(wire(portal));
        var theirs = Begun.at(wire(portal));
        var mixed = Call.of("GET", CALLBACK + "?code=x&state=" + theirs.state());
        OurPage.answers(400, wire(portal), mixed.with("Cookie", mine.cookie()));
        var renamed = mine.cookie().replace(mine.state(), theirs.state());
        OurPage.answers(400, wire(portal), mixed.with("Cookie", renamed));
    }

    @Test
    void aPostIsNotTaken(Portal portal) {
        var form = HtmlForm.encode(Map.of("code", "x", "state", NEVER_GIVEN));
        var post = Call.of("POST", CALLBACK).with("application/x-www-form-urlencoded", form);
        OurPage.answers(403, wire(portal), post);
        OurPage.answers(403, wire(portal), post.with("Origin", "https://elsewhere.example"));
        OurPage.answers(
                405,
                wire(portal),
                post.with("Origin", portal.addresses().portal().toString()));
    }

    @Test
    void aParameterNamedStateOrCodeMeansNothingOnAnyOtherPage(Portal portal, Visitors visitors) {
        var query = "?state=" + NEVER_GIVEN + "&code=x&error=access_denied&iss=x";
        var amara = visitors.signedIn(portal, MEMBER);
        for (var page : new String[] {"/overview", "/profile", "/profile-edit", "/organisations", "/signed-out"}) {
            assertEquals(200, amara.page().navigate(amara.address(page + query)).status(), page);
            assertTrue(amara.place().startsWith(page), amara::place);
        }
        var stranger = wire(portal).send(Call.of("GET", "/overview" + query));
        assertEquals(303, stranger.status());
        assertTrue(stranger.header("location").orElseThrow().contains("/signin?to="), stranger::head);
    }

    @Test
    void aCodeIsGoodOnce(Portal portal, Visitors visitors) {
        var calls = new ArrayList<Request>();
        var amara = visitors.newcomer(portal);
        amara.page().onRequest(request -> {
            if (request.url().contains(CALLBACK)) {
                calls.add(request);
            }
        });
        amara.signsIn(MEMBER);
        var callback = calls.get(0);
        var cookies = callback.allHeaders().get("cookie");
        var target =
                callback.url().substring(portal.addresses().portal().toString().length());

        OurPage.answers(400, wire(portal), Call.of("GET", target));
        OurPage.answers(400, wire(portal), Call.of("GET", target).with("Cookie", cookies));
        amara.page().navigate(callback.url());
        amara.looks("signin-outdated").sees("This sign-in is over");
    }

    @Test
    void twoTabsBothEndWhereTheyWanted(Portal portal, Visitors visitors) {
        var amara = visitors.newcomer(portal);
        var other = amara.context().newPage();
        other.navigate(amara.address("/profile"));
        amara.signsIn(MEMBER);
        assertEquals("/overview", amara.place());

        other.bringToFront();
        Eventually.is(PATIENCE, "the other tab is where it wanted", () -> {
            goesOn(other);
            return other.url().equals(amara.address("/profile"));
        });
        assertTrue(other.locator("h1").innerText().contains("My profile"));
    }

    /** Where the sign-in is still asked for: by itself it may be on its way already, since the browser is signed in. */
    private static void goesOn(Page tab) {
        try {
            if (tab.locator("input[name=username]").isVisible()) {
                tab.locator("input[name=username]").fill(MEMBER.address(), new Locator.FillOptions().setTimeout(1000));
                tab.locator("input[name=password]").fill(MEMBER.password(), new Locator.FillOptions().setTimeout(1000));
                tab.keyboard().press("Enter");
            }
            tab.waitForLoadState();
        } catch (PlaywrightException onItsWay) {
            tab.waitForLoadState();
        }
    }

    private static Wire wire(Portal portal) {
        return new Wire(portal.addresses().portal());
    }
}
