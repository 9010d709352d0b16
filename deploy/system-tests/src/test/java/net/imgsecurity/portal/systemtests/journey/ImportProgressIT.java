package net.imgsecurity.portal.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;

/** The page of an import that runs brings its numbers up to date and is in nobody's way. */
@BrowserTest
class ImportProgressIT {
    private static final int A_PAGE = 51;
    private static final int MORE_THAN_VIEWS_ARE_KEPT = 12;
    private static final String HELD = "() => document.activeElement.held === true";

    @Test
    void leavesTheKeyboardWhereItIs(Portal portal, Visitors visitors) throws SQLException {
        var running = RunningImport.of(portal, "halden");
        running.refuses(A_PAGE);
        var jon = visitors.signedIn(portal, HALDEN).opens("/organisation/import?id=" + running.id(), "import-running");

        var figures = jon.page().locator(".figures dd");
        for (var link : new String[] {"#refused-rows a", "#progress a"}) {
            jon.page().locator(link).focus();
            jon.page().evaluate("() => document.activeElement.held = true");
            var created = Integer.parseInt(figures.first().innerText()) + 1;
            running.creates();
            assertThat(figures.first()).hasText(String.valueOf(created));
            assertEquals(true, jon.page().evaluate(HELD), link);
        }

        running.ends();
        assertThat(jon.page().locator("#progress")).containsText("Finished");
        assertEquals("H1", jon.page().evaluate("() => document.activeElement.tagName"), "the link is gone");
        jon.looks("import-ended");
    }

    @Test
    void outlivesNoFormThatIsOpenBesideIt(Portal portal, Visitors visitors) throws SQLException {
        var running = RunningImport.of(portal, "halden");
        var jon = visitors.signedIn(portal, HALDEN).opens("/profile-edit", "profile-edit");
        var address = jon.address("/organisation/import?id=" + running.id());
        for (int i = 0; i < MORE_THAN_VIEWS_ARE_KEPT; i++) {
            assertEquals(
                    200,
                    jon.page()
                            .evaluate(
                                    "to => fetch(to, {headers: {'Portal-Unattended': 'progress'}}).then(a => a.status)",
                                    address));
        }
        jon.fills("Job title", Made.jobTitle()).presses("Save").sees("Your changes are saved");
        running.ends();
    }
}
