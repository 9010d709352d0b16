package net.imgsecurity.portal.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static net.imgsecurity.portal.local.Demonstration.STAFF;

import com.microsoft.playwright.Page;
import java.time.Duration;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;

/** What was done is there to read, and that it is still what was written. */
@BrowserTest
class AuditIT {
    /** Heads are signed each minute, and a verification waits for its turn. */
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    @Test
    void isReadFilteredAndVerifiedByAnAdministrator(Portal portal, Visitors visitors) {
        var jon = visitors.signedIn(portal, HALDEN).opens("/organisation/audit", "audit");
        jon.sees("Signed in").sees("Jon Veld");

        jon.field("What").selectOption("session.opened");
        jon.presses("Show").looks("audit-filtered");
        assertThat(jon.page().locator("tbody tr").first()).containsText("Signed in");
        assertThat(jon.page().locator("tbody")).not().containsText("Person added");
        jon.follows("Show all entries");

        Eventually.is(TWO_MINUTES, "a head is signed", () -> shows(jon, "Signed state to keep"));
        jon.presses("Verify now").looks("audit-asked").sees("The log is being verified");
        Eventually.is(TWO_MINUTES, "the log is verified", () -> shows(jon, "checked on"));
        jon.looks("audit-verified").sees("Verified");
        assertThat(jon.page().locator(".tag.late")).hasCount(0);

        var rosa = visitors.signedIn(portal, STAFF).opens("/img/audit", "img-audit");
        assertThat(rosa.page().locator("tbody tr", new Page.LocatorOptions().setHasText("Halden Relief")))
                .containsText("Verified");
    }

    private static boolean shows(Visitor visitor, String text) {
        visitor.page().navigate(visitor.address("/organisation/audit"));
        return visitor.main().innerText().contains(text);
    }
}
