package net.imgsecurity.portal.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.imgsecurity.portal.local.Demonstration.NORTHREACH;
import static net.imgsecurity.portal.local.Demonstration.STAFF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.systemtests.api.Api;
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
        for (var next : List.of(
                "Data and how long",
                "Purposes and bases",
                "Who receives data",
                "Cookies",
                "How to complain",
                "What changed")) {
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
    @Tag("D1")
    void eachEntryOfARegisterHasALinkOfItsOwn(Portal portal, Visitors visitors) {
        var anybody = visitors.newcomer(portal);
        anybody.opens("/policy/purposes", "policy-purposes");
        assertThat(anybody.page().locator("#payment")).containsText("To fulfil a contract");
        assertThat(anybody.page().locator("#basis-consent")).containsText("Article 6(1)(a)");
        anybody.page().locator("#payment a[href*=financial]").click();
        assertEquals("/policy/data#financial", anybody.place());
        for (var entry : List.of(
                "/policy/data#kept-sign-ins",
                "/policy/complaints#eu",
                "/policy/complaints#usa",
                "/policy/cookies#cookie-host-portal-session",
                "/policy/cookies#gpc",
                "/policy/recipients#facebook")) {
            anybody.page().navigate(anybody.address(entry));
            assertThat(anybody.page().locator(":target")).hasCount(1);
        }
        anybody.page().navigate(anybody.address("/policy/complaints"));
        assertThat(anybody.page().locator("#eu")).containsText("Article 77");
    }

    @Test
    @Tag("C1")
    @Tag("C2")
    void cookiesAndSignalsAreToldHonestly(Portal portal, Visitors visitors) {
        var anybody = visitors.newcomer(portal);
        anybody.opens("/policy/cookies", "policy-cookies");
        anybody.sees("IMG's websites do not react to it.")
                .sees("Global Privacy Control")
                .sees("__Host-portal-session");
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
    @Tag("F9")
    @Tag("F10")
    void aNoticeStandsAboveEveryPageUntilOnePressSaysThatItWasSeen(Portal portal, Visitors visitors) {
        forget(portal);
        var mira = visitors.signedIn(portal, NORTHREACH);
        var notice = mira.page().locator(".banner");
        mira.opens("/looks", "policy-notice");
        assertThat(notice).containsText("9 January 2024");
        assertThat(notice).containsText("no consent");
        mira.page().navigate(mira.address("/organisation/people?sort=name"));
        mira.presses("I have seen it");
        mira.page().waitForURL(mira.address("/organisation/people?sort=name"));
        assertThat(notice).hasCount(0);
        mira.opens("/profile", "profile-policy-seen");
        assertThat(mira.page().locator("section[aria-labelledby=policy]")).containsText("9 January 2024");
        var api = Api.of(portal, NORTHREACH);
        assertEquals(false, api.read("/me/policy-acknowledgement").path("due").asBoolean(true));
    }

    @Test
    @Tag("F9")
    void theNoticeCoversNothingAndLeavesTheFocusWhereReadingBegins(Portal portal, Visitors visitors) {
        forget(portal);
        var mira = visitors.signedIn(portal, NORTHREACH);
        for (int width : new int[] {1280, 360}) {
            mira.page().setViewportSize(width, 800);
            mira.page().navigate(mira.address("/overview"));
            var notice = mira.page().locator(".banner").boundingBox();
            for (var other : List.of("main", ".rail", ".foot")) {
                var box = mira.page().locator(other).boundingBox();
                assertTrue(apart(notice, box), () -> "the notice lies over " + other + " at " + width);
            }
            assertThat(mira.page().locator("h1")).isFocused();
        }
    }

    @Test
    @Tag("F9")
    void theNoticeNeedsNoScriptsAndComesAgainWithAnotherVersion(Portal portal, Visitors visitors) {
        forget(portal);
        var mira = visitors.withoutScripts(portal);
        mira.page().navigate(mira.address("/looks"));
        mira.provesToBe(NORTHREACH.address(), "/looks");
        mira.presses("I have seen it");
        mira.page().waitForURL(mira.address("/looks"));
        var notice = mira.page().locator(".banner");
        assertThat(notice).hasCount(0);
        mira.page().navigate(mira.address("/overview"));
        assertThat(notice).hasCount(0);

        asOwner(portal, "UPDATE policy_acknowledgement SET version = '2019-01-01'");
        mira.page().navigate(mira.address("/overview"));
        assertThat(notice).hasCount(1);
        forget(portal);
    }

    @Test
    @Tag("C1")
    void whoeverSendsTheSignalReadsThatItArrived(Portal portal, Visitors visitors) {
        var anybody = visitors.newcomer(portal);
        anybody.page().navigate(anybody.address("/policy/cookies"));
        anybody.doesNotSee("Your browser sends the signal now.");
        anybody.page().setExtraHTTPHeaders(Map.of("Sec-GPC", "1"));
        anybody.opens("/policy/cookies", "policy-signal");
        anybody.sees("Your browser sends the signal now.");
        anybody.page().setExtraHTTPHeaders(Map.of("Sec-GPC", "0"));
        anybody.page().navigate(anybody.address("/policy/cookies"));
        anybody.doesNotSee("Your browser sends the signal now.");
    }

    @Test
    @Tag("A1")
    void programsReadThePolicyWithoutAToken(Portal portal) throws IOException {
        var wire = new Wire(portal.addresses().portal());
        var answer = wire.send(Call.of("GET", "/api/v1/policy"));
        assertEquals(200, answer.status());
        var policy = new ObjectMapper().readTree(answer.body());
        assertEquals("2024-01-09", policy.path("version").asText());
        assertEquals(11, policy.at("/registers/categories").size());
        assertEquals("Location", policy.at("/registers/categories/3/name/en").asText());
        var link = policy.at("/links/2024-01-09").asText();
        assertEquals(200, wire.send(Call.of("GET", link)).status());
        assertEquals(404, wire.send(Call.of("GET", "/api/v1/policy/1999-01-01")).status());
    }

    @Test
    @Tag("F9")
    void staffAloneSeeTheDraftWithWhatChangesAndWhy(Portal portal, Visitors visitors) {
        var rosa = visitors.signedIn(portal, STAFF);
        rosa.page().navigate(rosa.address("/policy/changes"));
        rosa.follows("Draft of the next version");
        rosa.page().waitForURL(rosa.address("/img/policy"));
        rosa.looks("policy-draft").sees("It is in force nowhere").sees("L10");
        rosa.page().locator("#change-fees ~ details summary").click();
        assertThat(rosa.page().locator("#change-fees ~ details ins").first()).isVisible();
        rosa.looksNarrow("policy-draft-open");
        var mira = visitors.signedIn(portal, NORTHREACH);
        mira.page().navigate(mira.address("/policy/changes"));
        assertThat(mira.page().getByText("Draft of the next version")).hasCount(0);
        mira.page().navigate(mira.address("/img/policy"));
        mira.sees("your role does not allow this");
    }

    @Test
    void everybodyFindsHelpAndAStatementOnAccessibility(Portal portal, Visitors visitors) {
        var anybody = visitors.withoutScripts(portal);
        anybody.page().navigate(anybody.address("/signed-out"));
        anybody.follows("Help and contact");
        anybody.page().waitForURL(anybody.address("/help"));
        anybody.sees("FTSupport@imgsecurity.com").sees("Nobody is called by this portal");
        anybody.follows("Accessibility");
        anybody.page().waitForURL(anybody.address("/accessibility"));
        anybody.sees("version 2.2").sees("Not done yet");
        visitors.newcomer(portal).opens("/help", "help").opens("/accessibility", "accessibility");
        var mira = visitors.signedIn(portal, NORTHREACH);
        mira.page().locator(".rail").getByText("Help and contact").first().click();
        mira.page().waitForURL(mira.address("/help"));
        mira.looks("help-signed-in");
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

    /** As if Mira had said nothing yet. */
    private static void forget(Portal portal) {
        asOwner(portal, "DELETE FROM policy_acknowledgement");
    }

    private static void asOwner(Portal portal, String update) {
        try (var connection = portal.database().asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate(update);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean apart(BoundingBox one, BoundingBox other) {
        return one.x + one.width <= other.x
                || other.x + other.width <= one.x
                || one.y + one.height <= other.y
                || other.y + other.height <= one.y;
    }

    private static void look(Visitor german) {
        for (var address : EveryPage.PUBLIC) {
            german.page().navigate(german.address(address));
            assertThat(german.page().locator("html")).hasAttribute("lang", "de");
            german.looksNarrow("german" + address.replace('/', '-'));
        }
    }
}
