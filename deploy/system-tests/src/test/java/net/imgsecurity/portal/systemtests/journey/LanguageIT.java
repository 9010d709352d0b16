package net.imgsecurity.portal.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static net.imgsecurity.portal.local.Demonstration.NORTHREACH;
import static net.imgsecurity.portal.local.Demonstration.STAFF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.inventory.Page;
import net.imgsecurity.portal.systemtests.inventory.Pages;
import net.imgsecurity.portal.systemtests.inventory.War;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which language pages speak, that they take every word from the bundles, and that none is left out here. */
@BrowserTest
class LanguageIT {
    private static final String ME = "/me/profile";

    private static final List<String> DENSEST = List.of(
            "/overview",
            "/profile-edit",
            "/preferences",
            "/security",
            "/my-data",
            "/organisation/people",
            "/organisation/imports",
            "/organisation/audit",
            "/policy/recipients",
            "/policy/cookies");

    @Test
    void theLanguageOfTheAccountCountsAndNotTheBrowsers(Portal portal, Visitors visitors) throws Exception {
        var german = Texts.in("de");
        during(portal, NORTHREACH, "de", () -> {
            var mira = visitors.signedIn(portal, NORTHREACH).opens("/profile", "profile-in-german");
            assertThat(mira.page().locator("html")).hasAttribute("lang", "de");
            mira.sees(german.getProperty("profile.title"));
            mira.opens("/organisation/imports", "imports-in-german").sees(german.getProperty("imports.lede"));
            mira.opens("/organisation/person?id=none", "nothing-here-in-german");
            mira.sees(german.getProperty("oops.404.title"));
        });
    }

    @Test
    void everyPageThatThereIsIsLookedAt(Portal portal, Visitors visitors) throws SQLException {
        var looked = Stream.concat(
                EveryPage.paths(EveryPage.ofAdministrator(portal)),
                EveryPage.paths(EveryPage.ofStaff(portal, visitors.signedIn(portal, STAFF))));
        var there = War.built().stream().flatMap(war -> Pages.of(war).stream()).map(Page::path);
        assertEquals(there.sorted().toList(), looked.sorted().toList());
    }

    @Test
    void everyWordOfAnAdministratorsPagesIsInTheBundles(Portal portal, Visitors visitors) throws SQLException {
        var jon = visitors.speaking(portal, "en-XA").signsIn(HALDEN);
        for (var address : EveryPage.ofAdministrator(portal)) {
            jon.page().navigate(jon.address(address));
            assertEquals(List.of(), PseudoLanguage.foreign(jon.page()), address);
        }
        jon.page().navigate(jon.address("/profile-edit"));
        jon.page().locator("[id='form:mobilePhone:input']").fill("twelve");
        jon.page().locator("[id='form:save']").click();
        jon.page().locator("#errors").waitFor();
        assertEquals(List.of(), PseudoLanguage.foreign(jon.page()));
    }

    @Test
    void everyWordOfTheStaffsPagesIsInTheBundles(Portal portal, Visitors visitors) throws SQLException {
        var rosa = visitors.speaking(portal, "en-XA").signsIn(STAFF);
        for (var address : EveryPage.ofStaff(portal, rosa)) {
            rosa.page().navigate(rosa.address(address));
            assertEquals(List.of(), PseudoLanguage.foreign(rosa.page()), address);
        }
    }

    @Test
    void everyPageHasRoomForGermanOnATelephone(Portal portal, Visitors visitors) throws Exception {
        during(portal, HALDEN, "de", () -> {
            var jon = visitors.speaking(portal, "de").signsIn(HALDEN);
            look(jon, EveryPage.ofAdministrator(portal));
            lookAtErrors(jon);
        });
        during(portal, STAFF, "de", () -> {
            var rosa = visitors.speaking(portal, "de").signsIn(STAFF);
            look(rosa, EveryPage.ofStaff(portal, rosa));
        });
    }

    /** The pages with most on them; the words of these two languages are about as long as German ones, which see them all. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void theDensestPagesHaveRoomForFrenchAndSpanishOnATelephone(String language, Portal portal, Visitors visitors)
            throws Exception {
        var texts = Texts.in(language);
        DemonstrationPeople.load(portal, HALDEN);
        during(portal, HALDEN, language, () -> {
            var jon = visitors.speaking(portal, language).signsIn(HALDEN);
            for (var address : DENSEST) {
                jon.page().navigate(jon.address(address));
                assertThat(jon.page().locator("html")).hasAttribute("lang", language);
                jon.looksNarrow(language + address.replace('/', '-'));
            }
            jon.page().navigate(jon.address("/organisation/member?id=none"));
            jon.sees(texts.getProperty("oops.404.title")).looksNarrow(language + "-404");
        });
    }

    @Test
    void whoeverIsNotSignedInChoosesALanguageAndTheBrowserKeepsIt(Portal portal, Visitors visitors) throws Exception {
        var anybody = visitors.withoutScripts(portal);
        anybody.page().navigate(anybody.address("/policy/data"));
        anybody.presses("Français");
        assertEquals("/policy/data", anybody.place());
        anybody.sees(Texts.in("fr").getProperty("policy.data.title"));
        anybody.page().navigate(anybody.address("/policy/cookies"));
        assertThat(anybody.page().locator("html")).hasAttribute("lang", "fr");
        anybody.sees("__Host-portal-language");
        anybody.page().navigate(anybody.address("/overview"));
        assertThat(anybody.page().locator("html")).hasAttribute("lang", "fr");
    }

    @Test
    void thePagesAreDarkForWhoeverChoosesThatWhateverTheSystemSays(Portal portal, Visitors visitors) {
        var mira = visitors.signedIn(portal, NORTHREACH);
        mira.page().navigate(mira.address("/overview"));
        var light = paper(mira);
        mira.presses("Dark");
        assertEquals("/overview", mira.place());
        assertNotEquals(light, paper(mira));
        mira.opens("/preferences", "preferences-in-dark-by-choice");
        mira.presses("Theme of the system");
        assertEquals(light, paper(mira));
    }

    private static Object paper(Visitor visitor) {
        return visitor.page().evaluate("() => getComputedStyle(document.documentElement).backgroundColor");
    }

    private static void look(Visitor visitor, List<String> addresses) {
        for (var address : addresses) {
            visitor.page().navigate(visitor.address(address));
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "de");
            visitor.looksNarrow("german" + address.replaceFirst("[?].*", "").replace('/', '-'));
        }
    }

    private static void lookAtErrors(Visitor jon) throws IOException {
        var german = Texts.in("de");
        Map.of("400", "/organisation/people?from=nonsense", "403", "/img/organisations", "404", "/no-such-page")
                .forEach((status, address) -> {
                    jon.page().navigate(jon.address(address));
                    jon.sees(german.getProperty("oops." + status + ".title")).looksNarrow("german-" + status);
                });
        jon.page().navigate(jon.address("/profile-edit"));
        jon.page().locator("[id='form:billingAddress-city:input']").fill("Oslo");
        jon.context().clearCookies(new ClearCookiesOptions().setName("__Host-portal"));
        jon.page().locator("[id='form:save']").click();
        jon.sees(german.getProperty("oops.409.title")).sees(german.getProperty("field.billingAddress.city"));
        jon.looksNarrow("german-409");
    }

    /** What happens while an account speaks another language. */
    private interface Visit {
        void run() throws Exception;
    }

    private static void during(Portal portal, Demonstration who, String language, Visit visit) throws Exception {
        var api = Api.of(portal, who);
        api.edit(ME, Map.of("language", language));
        try {
            visit.run();
        } finally {
            api.edit(ME, Map.of("language", "en"));
        }
    }
}
