package net.imgsecurity.portal.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static net.imgsecurity.portal.local.Demonstration.MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An organisation's administrator loads, finds and corrects its people. */
@BrowserTest
class AdministratorIT {
    private static final double AN_IMPORT_TAKES_MS = 300_000;

    @Test
    void loadsAFileAndReadsWhatWasTakenAndWhyTheRestWasNot(Portal portal, Visitors visitors) {
        var jon = visitors.signedIn(portal, HALDEN).opens("/organisation/imports", "imports");
        jon.presses("Load this file").looks("imports-refused").sees("Choose a file.");

        var fetched = new ArrayList<Request>();
        jon.page().onRequest(request -> {
            if (request.resourceType().equals("fetch")) {
                fetched.add(request);
            }
        });
        jon.field("File of people").setInputFiles(DemonstrationPeople.file("halden"));
        jon.presses("Load this file");
        assertThat(jon.page().locator("#progress"))
                .containsText("Finished", new LocatorAssertions.ContainsTextOptions().setTimeout(AN_IMPORT_TAKES_MS));
        jon.looks("import");
        fetched.forEach(request -> assertTrue(
                Set.of("progress", "rows").contains(request.headerValue("portal-unattended")),
                "it is no sign of activity"));

        var figures = jon.page().locator(".figures dd").allInnerTexts().stream()
                .map(Integer::valueOf)
                .toList();
        var refused = DemonstrationPeople.refusedLines("halden");
        assertEquals(DemonstrationPeople.taken("halden"), figures.get(0) + figures.get(1) + figures.get(2));
        assertEquals(refused.size(), figures.get(3));
        var rows = jon.page().locator("#refused-rows tbody tr");
        assertEquals(
                refused.stream().map(String::valueOf).toList(),
                rows.locator("th").allInnerTexts());
        assertThat(rows.first()).containsText("Employee number:");
    }

    @Test
    @Tag("D8")
    void findsPeopleByPagesByOrderAndByNamesInAnyScript(Portal portal, Visitors visitors) {
        DemonstrationPeople.load(portal, HALDEN);
        var jon = visitors.signedIn(portal, HALDEN).opens("/organisation/people", "people");
        var first = names(jon.main()).first().innerText();
        assertEquals(25, names(jon.main()).count());
        jon.follows("Next page");
        assertThat(names(jon.main()).first()).not().hasText(first);
        jon.follows("Previous page");
        assertThat(names(jon.main()).first()).hasText(first);

        jon.page()
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(Pattern.compile("^Employee number")))
                .click();
        assertThat(jon.page().locator("th[aria-sort=ascending]")).containsText("Employee number");
        assertThat(names(jon.main()).first()).hasText("Veld, Jon");

        jon.fills("Name, mail, employee or telephone number", "garcon ger").presses("Search");
        jon.looks("people-found").sees("One person found").sees("Garçon, Gérard");
        jon.fills("Name, mail, employee or telephone number", "Βλάχος")
                .presses("Search")
                .sees("Βλάχος, Ελένη");
        jon.fills("Name, mail, employee or telephone number", "吉").presses("Search");
        jon.fills("Name, mail, employee or telephone number", "سليمان")
                .presses("Search")
                .sees("سليمان, آية");
        jon.fills("Name, mail, employee or telephone number", "no such person").presses("Search");
        jon.looks("people-none").sees("Nobody found");
        assertEquals("/organisation/people", jon.place().replaceFirst("\\?.*", ""));
    }

    @Test
    @Tag("D8")
    @Tag("B1")
    void correctsAPersonWhoThenReadsTheAdministratorsName(Portal portal, Visitors visitors) {
        var jon = visitors.signedIn(portal, HALDEN);
        jon.page().navigate(jon.address("/organisation/people"));
        jon.fills("Name, mail, employee or telephone number", "okafor amara").presses("Search");
        jon.follows("Okafor, Amara").looks("person");
        var department = Made.department();
        jon.follows("Change this person's data").looks("person-edit");
        jon.fills("Department", department).presses("Save");
        jon.looks("person-saved").sees("The changes are saved").sees(department);

        var amara = visitors.signedIn(portal, MEMBER).opens("/profile", "profile");
        assertThat(amara.history().first()).containsText("Jon Veld, administrator");
        assertThat(amara.history().first()).containsText(department);
        amara.opens("/overview", "overview").sees("Jon Veld, administrator");
    }

    private static Locator names(Locator main) {
        return main.locator("tbody th[scope=row]");
    }
}
