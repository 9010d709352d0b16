package net.imgsecurity.portal.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static net.imgsecurity.portal.local.Demonstration.STAFF;
import static net.imgsecurity.portal.systemtests.journey.SignedOut.isRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody has a copy made of all that is held about them, and then has it deleted. */
@BrowserTest
class MyDataIT {
    private static final Duration IN_THE_BACKGROUND = Duration.ofMinutes(2);

    private final String once = UUID.randomUUID().toString().substring(0, 8);
    private final String address = "goes-" + once + "@halden.example";

    @Test
    @Tag("E1")
    @Tag("F6")
    void isCopiedAndDeletedByThePersonAlone(Portal portal, Visitors visitors) throws IOException {
        var ines = newcomer(portal, visitors);

        ines.opens("/my-data", "my-data").sees("Your profile").presses("Prepare a copy");
        Eventually.is(IN_THE_BACKGROUND, "the copy is ready", () -> {
            ines.page().navigate(ines.address("/my-data"));
            return ines.page().locator("[id='file:fetch']").isVisible();
        });
        ines.looks("my-data-ready");
        var copy = ines.page().waitForDownload(() -> ines.presses("Fetch the copy"));
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(Files.newInputStream(copy.path()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertEquals("my-data.zip", copy.suggestedFilename());
        assertTrue(files.get("profile.json").contains("G-" + once), files::toString);
        assertTrue(files.get("account.json").contains(address), files::toString);
        assertTrue(files.get("audit-head.txt").startsWith("portal-audit-head-v1 "), files::toString);

        ines.sees("This is what goes at Halden Relief").sees("Your profile, how you can be reached");
        assertThat(ines.page().locator("[id='form:erase']")).hasClass("button grave");
        ines.presses("Delete my data").looks("my-data-unsure").sees("Say first that you are sure");
        ines.page().locator("[id='form:sure:input']").check();
        ines.presses("Delete my data");

        var jon = Api.of(portal, HALDEN);
        Eventually.is(
                IN_THE_BACKGROUND,
                "the organisation has nobody of that number",
                () -> jon.read("/organisation/people?employeeNumber=G-" + once)
                        .path("items")
                        .isEmpty());
        isRefused(portal, address);
    }

    @Test
    @Tag("E5")
    void isOnlyStoredWhileItsProcessingIsRestricted(Portal portal, Visitors visitors) {
        var ines = newcomer(portal, visitors);
        var rosa = visitors.signedIn(portal, STAFF);
        rosa.page().navigate(rosa.address("/img/organisation?organisation=halden"));
        rosa.page().locator("[id='form:reason:input']").fill(Made.reason());
        rosa.page().locator("[id='form:read']").click();
        rosa.page().waitForURL(where -> where.contains("/img/people"));
        rosa.page().locator("[id='form:search']").fill("G-" + once);
        rosa.page().locator("[id='form:find']").click();
        rosa.page().locator("tbody th a").first().click();
        rosa.page().waitForURL(where -> where.contains("/img/person"));
        rosa.page().locator("summary:has-text('Restrict or hold')").click();
        rosa.presses("Restrict processing").looks("limits-refused").sees("Say why");
        rosa.fills("Reason", "She contests her telephone number").presses("Restrict processing");
        rosa.sees("Processing restricted")
                .sees("She contests her telephone number")
                .looks("limits-set");

        var jon = visitors.signedIn(portal, HALDEN);
        // Nobody finds them until they are indexed anew, by who they are alone.
        Eventually.is(IN_THE_BACKGROUND, "she is found", () -> {
            jon.page().navigate(jon.address("/organisation/people"));
            jon.page().locator("[id='form:search']").fill("G-" + once);
            jon.page().locator("[id='form:find']").click();
            jon.page().waitForLoadState();
            return jon.main().locator("tbody th a").count() == 1;
        });
        jon.sees("Only stored").looks("people-restricted");
        jon.page().locator("tbody th a").first().click();
        jon.sees("they are only stored");
        ines.opens("/profile", "profile-of-somebody-restricted").sees("G-" + once);

        rosa.presses("Lift the restriction").sees("Nothing limits");
    }

    private Visitor newcomer(Portal portal, Visitors visitors) {
        var jon = visitors.signedIn(portal, HALDEN).opens("/organisation/invite", "invite-for-my-data");
        jon.fills("Employee number", "G-" + once)
                .fills("Given name", "Inês")
                .fills("Family name", "Goes")
                .fills("Mail address", address)
                .presses("Send the invitation");
        jon.sees("The invitation is on its way by mail");
        Eventually.succeeds(IN_THE_BACKGROUND, () -> portal.fresh(address).token());
        var ines = visitors.newcomer(portal);
        ines.page().navigate(ines.address("/organisations"));
        ines.provesToBe(address, "/organisations");
        ines.page().locator("[id$=':choose']").first().click();
        ines.page().waitForURL(where -> !where.startsWith(ines.address("/organisations")));
        return ines;
    }
}
