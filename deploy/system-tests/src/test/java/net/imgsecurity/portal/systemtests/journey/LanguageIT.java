package net.imgsecurity.portal.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static net.imgsecurity.portal.local.Demonstration.NORTHREACH;
import static net.imgsecurity.portal.local.Demonstration.STAFF;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;

/** Which language pages speak, and that they take every word from the bundles. */
@BrowserTest
class LanguageIT {
    private static final String ME = "/me/profile";

    @Test
    void theLanguageOfTheAccountCountsAndNotTheBrowsers(Portal portal, Visitors visitors) throws IOException {
        var german = Texts.german();
        var api = Api.of(portal, NORTHREACH);
        api.edit(ME, Map.of("language", "de"));
        try {
            var mira = visitors.signedIn(portal, NORTHREACH).opens("/profile", "profile-in-german");
            assertThat(mira.page().locator("html")).hasAttribute("lang", "de");
            mira.sees(german.getProperty("profile.title"));
            mira.opens("/organisation/imports", "imports-in-german").sees(german.getProperty("imports.lede"));
            mira.opens("/organisation/person?id=none", "nothing-here-in-german");
            mira.sees(german.getProperty("oops.404.title"));
        } finally {
            api.edit(ME, Map.of("language", "en"));
        }
    }

    @Test
    void everyWordOfAnAdministratorsPagesIsInTheBundles(Portal portal, Visitors visitors) {
        DemonstrationPeople.load(portal, HALDEN);
        var api = Api.of(portal, HALDEN);
        var amara = api.id("000102");
        var file = api.read("/organisation/imports")
                .at("/items/0/links/self")
                .asText()
                .replaceFirst("^.*/", "");
        var jon = visitors.speaking(portal, "en-XA").signsIn(HALDEN);
        for (var path : List.of(
                "/overview",
                "/profile",
                "/profile-edit",
                "/organisations",
                "/organisation/people",
                "/organisation/person?id=" + amara,
                "/organisation/person-edit?id=" + amara,
                "/organisation/imports",
                "/organisation/audit",
                "/organisation/import?id=" + file,
                "/signin-problem",
                "/signed-out")) {
            jon.page().navigate(jon.address(path));
            assertEquals(List.of(), PseudoLanguage.foreign(jon.page()), path);
        }
        jon.page().navigate(jon.address("/profile-edit"));
        jon.page().locator("[id='form:mobilePhone:input']").fill("twelve");
        jon.page().locator("[id='form:save']").click();
        jon.page().locator("#errors").waitFor();
        assertEquals(List.of(), PseudoLanguage.foreign(jon.page()));
    }

    @Test
    void everyWordOfTheStaffsPagesIsInTheBundles(Portal portal, Visitors visitors) {
        var rosa = visitors.speaking(portal, "en-XA").signsIn(STAFF);
        rosa.page().navigate(rosa.address("/img/organisations"));
        assertEquals(List.of(), PseudoLanguage.foreign(rosa.page()));
        rosa.page().navigate(rosa.address("/img/audit"));
        assertEquals(List.of(), PseudoLanguage.foreign(rosa.page()));
        rosa.page().navigate(rosa.address("/img/organisation?organisation=halden"));
        assertEquals(List.of(), PseudoLanguage.foreign(rosa.page()));
        rosa.page().locator("[id='form:reason:input']").fill(Made.reason());
        rosa.page().locator("[id='form:read']").click();
        rosa.page().waitForURL(address -> address.contains("/img/people"));
        assertEquals(List.of(), PseudoLanguage.foreign(rosa.page()));
        rosa.page().locator("tbody th a").first().click();
        rosa.page().waitForURL(address -> address.contains("/img/person"));
        assertEquals(List.of(), PseudoLanguage.foreign(rosa.page()));
    }
}
