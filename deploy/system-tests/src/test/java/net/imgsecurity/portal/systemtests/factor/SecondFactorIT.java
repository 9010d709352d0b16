package net.imgsecurity.portal.systemtests.factor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;

/** Behind some roles stand other people's data: a password alone opens nothing to them. */
@BrowserTest
class SecondFactorIT {
    private static final String PEOPLE = "/organisation/people?sort=employeeNumber";

    @Test
    void isSetUpByANewAdministratorOnTheWayToWhereTheyWereGoing(Portal portal, Visitors visitors) throws SQLException {
        var ines = Recruit.administrator(portal);
        var browser = visitors.newcomer(portal);
        browser.page().navigate(browser.address(PEOPLE));
        ines.proves(browser);
        browser.looks("second-factor").sees("Your role is Administrator");
        for (var page : new String[] {"/overview", "/profile", "/organisation/imports", "/looks"}) {
            browser.page().navigate(browser.address(page));
            assertTrue(browser.place().startsWith("/second-factor?to="), browser::place);
        }
        browser.page().navigate(browser.address(PEOPLE));

        var app = enrols(ines, browser);
        assertEquals(PEOPLE, browser.place());
        browser.sees("People of Halden Relief");

        // From then on whoever has the password alone is nobody, also for programs.
        var later = visitors.newcomer(portal);
        later.page().navigate(later.address(PEOPLE));
        ines.proves(later);
        later.follows("Go on with the second factor");
        app.enter(later.page());
        Recruit.comesBack(later, PEOPLE);
    }

    @Test
    void isDemandedOfProgramsByTheToken(Portal portal) throws SQLException {
        var ines = Recruit.administrator(portal);
        var answer = new Wire(portal.addresses().portal())
                .send(Call.of("GET", Api.ROOT + "/me/profile")
                        .with("Authorization", "Bearer " + ines.account().token()));
        assertEquals(401, answer.status());
        var challenge = answer.header("www-authenticate").orElse("");
        assertTrue(challenge.contains("error=\"insufficient_user_authentication\""), challenge);
        assertTrue(challenge.contains("acr_values=\"mfa\""), challenge);
    }

    @Test
    void isNotDemandedOfTheDemonstrationsAccountsAndEveryPageSaysSo(Portal portal, Visitors visitors) {
        var jon = visitors.signedIn(portal, Demonstration.HALDEN).opens("/overview", "overview-excepted");
        assertThat(jon.page().locator("body")).containsText("no second factor is demanded of it");
        var amara = visitors.signedIn(portal, Demonstration.MEMBER);
        assertThat(amara.page().locator("body")).not().containsText("no second factor is demanded of it");
    }

    /** A yes or a no to a role that a password opens nothing to is not given by a password either. */
    @Test
    void isAskedForBeforeAnInvitationToARoleIsAnswered(Portal portal, Visitors visitors) throws SQLException {
        var ines = Recruit.as("AUDITOR", Recruit.named(portal), portal);
        var browser = visitors.newcomer(portal);
        browser.page().navigate(browser.address("/organisations"));
        ines.proves(browser);
        Recruit.comesBack(browser, "/organisations");
        browser.looks("organisations-auditor").sees("Auditor").presses("Join and open: Halden Relief");
        ines.password(browser);
        Totp.setUp(browser.page());
        Recruit.comesBack(browser, "/organisations");
        browser.sees("until you join").presses("Join and open: Halden Relief");
        browser.page().navigate(browser.address(PEOPLE));
        browser.looks("people-as-auditor").sees("People of Halden Relief");
    }

    /** Leaves the browser at the page of ours that it was on the way to. */
    private static Totp enrols(Recruit who, Visitor browser) {
        browser.follows("Go on with the second factor");
        browser.page().waitForLoadState();
        // Nobody sets one up with an open session alone.
        assertThat(browser.page().locator("#totpSecret")).hasCount(0);
        who.password(browser);
        var app = Totp.setUp(browser.page());
        Recruit.comesBack(browser, PEOPLE);
        return app;
    }
}
