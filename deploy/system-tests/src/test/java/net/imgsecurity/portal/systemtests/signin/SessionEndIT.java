package net.imgsecurity.portal.systemtests.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.imgsecurity.portal.local.Demonstration.MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.time.Duration;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;

/** Nobody is signed out without a word before it. */
@BrowserTest
class SessionEndIT {
    private static final Duration NEARLY_IDLE = Duration.ofSeconds(30 * 60 - 90);

    @Test
    void isAnnouncedToWhoTypesAndPutOffByWhoStays(Portal portal, Visitors visitors) throws SQLException {
        var amara = visitors.signedIn(portal, MEMBER);
        amara.page().navigate(amara.address("/profile-edit"));
        amara.fills("Job title", "Still typing");
        SessionRows.letLatestRest(portal, MEMBER.address(), NEARLY_IDLE);
        var seen = SessionRows.latestSeen(portal, MEMBER.address());
        looksAtTheClock(amara);

        assertThat(warning(amara)).containsText("Your session ends at");
        assertThat(warning(amara)).hasAttribute("role", "status");
        assertThat(amara.field("Job title")).isFocused();
        assertEquals(seen, SessionRows.latestSeen(portal, MEMBER.address()), "looking is not staying");
        amara.looks("session-end");

        var stay = warning(amara).locator("button");
        stay.focus();
        amara.page().keyboard().press("Enter");
        assertThat(warning(amara)).isEmpty();
        assertTrue(SessionRows.latestSeen(portal, MEMBER.address()).isAfter(seen));
        assertThat(amara.field("Job title")).hasValue("Still typing");
    }

    @Test
    void isPutOffNoFurtherThanTheLongestThatASessionLasts(Portal portal, Visitors visitors) throws SQLException {
        var amara = visitors.signedIn(portal, MEMBER);
        SessionRows.letLatestHaveBegun(
                portal, MEMBER.address(), Duration.ofHours(10).minusSeconds(100));
        looksAtTheClock(amara);
        assertThat(warning(amara)).containsText("it can be extended no further");
        assertThat(warning(amara).locator("button")).hasCount(0);

        SessionRows.letLatestHaveBegun(portal, MEMBER.address(), Duration.ofMinutes(5));
        looksAtTheClock(amara);
        assertThat(warning(amara)).containsText("Your session has ended.");
    }

    @Test
    void isSaidOnAPageOfItsOwnWithoutScripts(Portal portal, Visitors visitors) {
        var amara = visitors.withoutScripts(portal).signsIn(MEMBER);
        amara.page().navigate(amara.address("/session"));
        amara.sees("You stay signed in until").sees("At the latest");
        amara.follows("Stay signed in").sees("You stay signed in until");
        visitors.signedIn(portal, MEMBER).opens("/session", "session");
    }

    /** As a browser does whose window comes back into sight. */
    private static void looksAtTheClock(Visitor visitor) {
        visitor.page().evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
    }

    private static Locator warning(Visitor visitor) {
        return visitor.page().locator("#session-end");
    }
}
