package net.imgsecurity.portal.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static net.imgsecurity.portal.local.Demonstration.MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A person of an organisation sees and corrects what is held about them. */
@BrowserTest
class PersonIT {
    private static final String ME = "/me/profile";
    private static final int MOST_TABS = 60;

    @Test
    @Tag("D7")
    @Tag("B1")
    @Tag("B2")
    void correctsATelephoneNumberAfterAMistakeAndFindsTheChangeInTheHistory(Portal portal, Visitors visitors) {
        var api = Api.of(portal, MEMBER);
        var amara = visitors.signedIn(portal, MEMBER);
        amara.opens("/overview", "overview").sees("What we hold about you").sees("Halden Relief");
        amara.follows("My profile").looks("profile").sees("amara.okafor@halden.example");
        amara.follows("Change my profile").looks("profile-edit");

        var before = api.get(ME).header("etag");
        amara.fills("Mobile phone", "twelve").presses("Save").looks("profile-edit-refused");
        refusedAtTheFieldAndInTheSummary(amara);
        assertEquals(before, api.get(ME).header("etag"), "nothing is saved");

        var number = Made.phone();
        amara.fills("Mobile phone", number).presses("Save").looks("profile-saved");
        amara.sees("Your changes are saved");
        assertThat(amara.history().first()).containsText("Mobile phone");
        assertThat(amara.history().first()).containsText("Amara Okafor, in person");
        assertEquals(number, api.read(ME).path("mobilePhone").asText());
    }

    @Test
    @Tag("D7")
    void takesBackAChangeAndIsToldWhyOneThatWasFollowedStays(Portal portal, Visitors visitors) {
        var api = Api.of(portal, MEMBER);
        var former = api.read(ME).path("jobTitle").asText();
        api.edit(ME, Map.of("jobTitle", "Field nurse " + Made.phone()));
        var change = api.read(ME + "/history").at("/items/0/id").asText();
        var amara = visitors.signedIn(portal, MEMBER).opens("/profile", "profile-with-undo");

        amara.history().first().getByRole(AriaRole.LINK).click();
        amara.looks("profile-undo").sees("Take your change back");
        amara.presses("Take the change back");

        amara.sees("Your changes are saved");
        assertEquals(former, api.read(ME).path("jobTitle").asText());
        amara.opens("/profile-undo?change=" + change, "profile-undo-followed").sees("changed once more since");
    }

    @Test
    @Tag("D7")
    void saysWhereEachDatumCameFromAndSince(Portal portal, Visitors visitors) {
        var amara = visitors.signedIn(portal, MEMBER).opens("/profile", "profile");
        var why = amara.main().locator("details.why").first();
        why.locator("summary").click();
        amara.looks("profile-provenance");
        assertThat(why).containsText("Came from");
        assertThat(why).containsText("UTC");
    }

    @Test
    void readsTimesInTheZoneOfTheBrowser(Portal portal, Visitors visitors) {
        var amara = visitors.in(portal, "Asia/Kathmandu").signsIn(MEMBER);
        amara.page().navigate(amara.address("/profile"));
        assertThat(amara.history().first()).containsText("NPT");
    }

    @Test
    @Tag("A11")
    @Tag("C16")
    void seesAtOnceWhoOpenedTheirRecord(Portal portal, Visitors visitors) {
        var amara = visitors.signedIn(portal, MEMBER);
        var jon = Api.of(portal, HALDEN);
        jon.get(jon.person("000102"));

        amara.opens("/looks", "looks");
        var newest = amara.main().locator("tbody tr").first();
        assertThat(newest).containsText("Jon Veld, Administrator");
        assertThat(newest).containsText("Opened your record");
    }

    @Test
    void changesTheirProfileWithTheKeyboardAlone(Portal portal, Visitors visitors) {
        var amara = visitors.signedIn(portal, MEMBER).opens("/profile-edit", "profile-edit");
        var title = Made.jobTitle();
        tabsTo(amara, "form:jobTitle:input");
        amara.page().keyboard().press("Control+A");
        amara.page().keyboard().type(title);
        tabsTo(amara, "form:save");
        amara.page().keyboard().press("Enter");
        amara.sees("Your changes are saved").sees(title);
    }

    @Test
    void changesTheirProfileWithoutScripts(Portal portal, Visitors visitors) {
        var amara = visitors.withoutScripts(portal).signsIn(MEMBER);
        var title = Made.jobTitle();
        amara.page().navigate(amara.address("/profile-edit"));
        amara.fills("Job title", title).presses("Save");
        amara.sees("Your changes are saved").sees(title);
    }

    @Test
    void signsOutAndIsAskedForThePasswordTheNextTime(Portal portal, Visitors visitors) {
        var amara = visitors.signedIn(portal, MEMBER);
        amara.presses("Sign out").looks("signed-out").sees("You are signed out");
        amara.page().navigate(amara.address("/profile"));
        assertTrue(amara.page().locator("input[name=username]").isVisible());
        amara.provesToBe(MEMBER);
        assertEquals("/profile", amara.place());
    }

    @Test
    void isToldWhenThereIsNothingAtAnAddressOrNothingForThem(Portal portal, Visitors visitors) {
        var amara = visitors.signedIn(portal, MEMBER);
        amara.opens("/no-such-page", "nothing-here").sees("Nothing here");
        amara.opens("/organisation/people", "not-allowed").sees("This is not allowed");
        amara.opens("/img/organisations", "not-allowed").sees("This is not allowed");
    }

    private static void refusedAtTheFieldAndInTheSummary(Visitor amara) {
        var says = "Enter a telephone number with its country code";
        var summary = amara.page().getByRole(AriaRole.ALERT);
        assertThat(summary).containsText(says);
        assertThat(summary).isFocused();
        assertThat(amara.field("Mobile phone")).hasAttribute("aria-invalid", "true");
        assertThat(amara.field("Mobile phone")).hasValue("twelve");
        assertThat(amara.field("Mobile phone")).hasAccessibleDescription(java.util.regex.Pattern.compile(says));
        summary.getByRole(AriaRole.LINK).first().click();
        assertThat(amara.field("Mobile phone")).isFocused();
    }

    private static void tabsTo(Visitor amara, String id) {
        for (int i = 0; i < MOST_TABS; i++) {
            amara.page().keyboard().press("Tab");
            if (id.equals(amara.page().evaluate("() => document.activeElement.id"))) {
                var outline = amara.page().evaluate("() => getComputedStyle(document.activeElement).outlineStyle");
                assertEquals("solid", outline, "the focus shows at " + id);
                return;
            }
        }
        throw new AssertionError(id + " was not reached with " + MOST_TABS + " tabs");
    }
}
