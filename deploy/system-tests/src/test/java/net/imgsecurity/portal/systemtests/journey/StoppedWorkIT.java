package net.imgsecurity.portal.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static net.imgsecurity.portal.local.Demonstration.STAFF;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.sql.SQLException;
import java.time.Duration;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.StoppedWork;
import org.junit.jupiter.api.Test;

/** Background work that stopped is seen by those who can have it tried again. */
@BrowserTest
class StoppedWorkIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void leadsAnAdministratorFromTheOverviewToTryingAgain(Portal portal, Visitors visitors) throws SQLException {
        var id = StoppedWork.organisation(portal, "halden");
        var jon = visitors.signedIn(portal, HALDEN).opens("/overview", "overview-stopped");
        jon.sees("can be tried again").follows("Look at it").looks("jobs");
        jon.sees("Setting up the organisation at the sign-in service").sees("The server ended each time");

        jon.opens("/organisation/job?id=" + id, "job").sees("It stopped.");
        var second = visitors.signedIn(portal, HALDEN);
        second.page().navigate(second.address("/organisation/job?id=" + id));
        jon.presses("Try again").looks("job-again");
        second.presses("Try again");

        isDone(jon);
        isDone(second);
    }

    @Test
    void isSeenByStaffForAllOrganisations(Portal portal, Visitors visitors) throws SQLException {
        var id = StoppedWork.organisation(portal, "corvane");
        var rosa = visitors.signedIn(portal, STAFF).opens("/overview", "overview-stopped-all");
        rosa.follows("Look at it").looks("img-jobs").sees("Corvane Mining");

        rosa.opens("/img/job?id=" + id, "img-job").presses("Try again");

        isDone(rosa);
    }

    @Test
    void letsAnImportGoOnFromItsPage(Portal portal, Visitors visitors) throws SQLException {
        var id = StoppedWork.importOf(
                portal,
                "halden",
                "stopped.csv",
                "Employee number,Family name,Work e-mail\nS-0001,Stopped,stopped@halden.example\n");
        var jon = visitors.signedIn(portal, HALDEN).opens("/organisation/imports", "imports-stopped");
        jon.sees("Stopped")
                .opens("/organisation/import?id=" + id, "import-stopped")
                .sees("It stopped after 0 of 1 rows");

        jon.presses("Go on");

        assertThat(jon.page().locator("#progress"))
                .containsText(
                        "is kept here until",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE.toMillis()));
        jon.looks("import-went-on");
    }

    private static void isDone(Visitor who) {
        Eventually.is(PATIENCE, "the work is done", () -> who.showsAnew("It is done."));
        who.looks("job-done");
    }
}
