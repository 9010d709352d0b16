package net.imgsecurity.portal.systemtests.factor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;

/** What people see and change of their own security. */
@BrowserTest
class OwnSecurityIT {
    private static final String PASSWORD = "A-new-and-long-password-1";
    private static final Duration KEYCLOAK_FOLLOWS = Duration.ofSeconds(30);

    @Test
    void showsWhereOneIsSignedInAndEndsIt(Portal portal, Visitors visitors) {
        var ines = Recruit.member(portal);
        var here = signedIn(ines, visitors, portal);
        var there = signedIn(ines, visitors, portal);
        here.opens("/security", "security")
                .sees("Chrome, Linux")
                .sees("This browser")
                .sees("The last twenty");

        here.presses("End all other sessions");
        here.sees("All your other sessions are ended.");
        assertThat(here.main().getByText("This browser")).hasCount(1);
        assertThat(here.main().locator(".entry")).hasCount(1);

        // Over here at the next request, and soon at Keycloak: what would let the browser in again without a question.
        Eventually.is(KEYCLOAK_FOLLOWS, "Keycloak asks for the password again", () -> {
            there.page().navigate(there.address("/overview"));
            return there.page().locator("input[name=password]").count() == 1;
        });
        here.page().navigate(here.address("/overview"));
        assertEquals("/overview", here.place());
    }

    @Test
    void leadsToKeycloakForAPasswordAndBackWithAWordAboutIt(Portal portal, Visitors visitors) {
        var ines = Recruit.member(portal);
        var browser = signedIn(ines, visitors, portal);
        // Looking takes longer than the second within which Keycloak counts a sign-in as one of this moment.
        browser.opens("/security", "security-of-a-member").follows("Change the password");
        ines.password(browser);
        browser.page().locator("input[name=password-new]").fill(PASSWORD);
        browser.page().locator("input[name=password-confirm]").fill(PASSWORD);
        browser.page()
                .locator("#kc-submit, input[type=submit], button[type=submit]")
                .first()
                .click();
        browser.page().waitForURL(address -> address.startsWith(browser.address("/security")));
        browser.looks("security-password").sees("Your password is changed.");
    }

    @Test
    void letsAMemberSetUpASecondFactorWhichIsAskedForFromThenOn(Portal portal, Visitors visitors) {
        var ines = Recruit.member(portal);
        var browser = signedIn(ines, visitors, portal);
        browser.opens("/security", "security-without-factor")
                .sees("Your account has none")
                .follows("Add an authenticator app");
        browser.page().waitForLoadState();
        assertThat(browser.page().locator("#totpSecret")).hasCount(0);
        ines.password(browser);
        var app = Totp.setUp(browser.page());
        browser.page().waitForURL(address -> address.startsWith(browser.address("/security")));
        browser.looks("security-factor")
                .sees("Your authenticator app is set up.")
                .sees("Your account has a second factor");

        var later = visitors.newcomer(portal);
        later.page().navigate(later.address("/profile"));
        ines.proves(later);
        later.looks("second-factor-own").sees("You have set up a second factor");
        later.follows("Go on with the second factor");
        app.enter(later.page());
        Recruit.comesBack(later, "/profile");
    }

    @Test
    void saysNothingThatItWasNotTold(Portal portal, Visitors visitors) {
        var amara = visitors.signedIn(portal, Demonstration.MEMBER);
        amara.page().navigate(amara.address("/security?did=%3Cb%3Eyour-account-is-lost"));
        amara.doesNotSee("lost");
        assertTrue(amara.main().innerText().startsWith("Security"));
    }

    private static Visitor signedIn(Recruit who, Visitors visitors, Portal portal) {
        var browser = visitors.newcomer(portal);
        browser.page().navigate(browser.address("/overview"));
        who.proves(browser);
        Recruit.comesBack(browser, "/overview");
        return browser;
    }
}
