package net.imgsecurity.portal.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.imgsecurity.portal.local.Demonstration.NORTHREACH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What everybody may read about data here, without an account and without scripts. */
@BrowserTest
class PolicyIT {
    @Test
    @Tag("A1")
    void somebodyWithoutAccountOrScriptsReadsThePolicyAndItsRegisters(Portal portal, Visitors visitors) {
        var anybody = visitors.withoutScripts(portal);
        anybody.page().navigate(anybody.address("/signed-out"));
        anybody.follows("Privacy policy");
        anybody.page().waitForURL(anybody.address("/policy"));
        anybody.sees("In force since 9 January 2024").sees("Last Updated: 09 January 2024");
        anybody.follows("Your Legal Rights");
        assertEquals("/policy#rights", anybody.place());
        assertThat(anybody.page().locator("#right-of-access")).containsText("data subject access request");
        for (var next : List.of("Data and how long", "Who receives data", "Cookies", "How to complain")) {
            anybody.follows(next);
            assertThat(anybody.page().locator("h1")).hasText(next);
        }
    }

    @Test
    @Tag("D13")
    @Tag("D1")
    void theRetentionTableIsThereWithoutAsking(Portal portal, Visitors visitors) {
        var anybody = visitors.newcomer(portal);
        anybody.opens("/policy/data", "policy-data");
        assertThat(anybody.page().locator("section[aria-labelledby=retention] tbody tr"))
                .hasCount(12);
        anybody.sees("90 days").sees("IMG has to decide");
        assertThat(anybody.page().locator("#location")).containsText("during an emergency");
        assertThat(anybody.page().locator("#financial")).containsText("Take an order and its payment");
    }

    @Test
    @Tag("A6")
    @Tag("C18")
    @Tag("C19")
    void whoReceivesDataIsNamedWithWaysToSayNoAndLinksThatSayTheyLeave(Portal portal, Visitors visitors) {
        var anybody = visitors.newcomer(portal);
        anybody.opens("/policy/recipients", "policy-recipients");
        assertThat(anybody.page().locator("#facebook")).containsText("https://www.aboutads.info/choices/");
        var outside = anybody.page().locator("main a[href^=http]").count();
        assertThat(anybody.page().locator("main a[rel~=external] + small")).hasCount(outside);
    }

    @Test
    @Tag("C1")
    @Tag("C2")
    void cookiesAndSignalsAreToldHonestly(Portal portal, Visitors visitors) {
        var anybody = visitors.newcomer(portal);
        anybody.opens("/policy/cookies", "policy-cookies");
        anybody.sees("Do Not Track: IMG's websites do not react to it.").sees("__Host-portal-session");
    }

    @Test
    void theyLookWellInTheOtherPages(Portal portal, Visitors visitors) {
        visitors.newcomer(portal).opens("/policy", "policy");
        visitors.newcomer(portal).opens("/policy/complaints", "policy-complaints");
        var mira = visitors.signedIn(portal, NORTHREACH);
        mira.opens("/policy/complaints", "policy-complaints-signed-in");
        assertThat(mira.page().locator(".rail")).containsText("Mira Sand");
        look(visitors.speaking(portal, "de"));
        var pseudo = visitors.speaking(portal, "en-XA");
        for (var address : EveryPage.PUBLIC) {
            pseudo.page().navigate(pseudo.address(address));
            assertEquals(List.of(), PseudoLanguage.foreign(pseudo.page()), address);
        }
    }

    @Test
    void noneOfThemOpensASessionOfThePages(Portal portal) {
        var wire = new Wire(portal.addresses().portal());
        for (var address : EveryPage.PUBLIC) {
            var answer = wire.send(Call.of("GET", address));
            assertEquals(200, answer.status(), address);
            assertEquals(List.of(), answer.headers("set-cookie"), address);
            assertFalse(answer.text().contains("jsessionid"), address);
        }
    }

    private static void look(Visitor german) {
        for (var address : EveryPage.PUBLIC) {
            german.page().navigate(german.address(address));
            assertThat(german.page().locator("html")).hasAttribute("lang", "de");
            german.looksNarrow("german" + address.replace('/', '-'));
        }
    }
}
