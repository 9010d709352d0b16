package net.imgsecurity.portal.systemtests.journey;

import static net.imgsecurity.portal.local.Demonstration.MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody decides what they want to be told, sees what that stops, and keeps the proof. */
@BrowserTest
class MarketingChoicesIT {
    private static final String BRIEFING = "Daily Intelligence Briefing, mail";
    private static final String OTHERS = "Marketing of others, post";

    private Api amara;

    @BeforeEach
    void nothingIsAllowed(Portal portal) {
        amara = Api.of(portal, MEMBER);
        assertTrue(amara.send(amara.call("POST", "/me/preferences/withdrawal")).isSuccess());
        assertEquals(0, given());
    }

    @Test
    @Tag("F3")
    @Tag("D3")
    @Tag("B9")
    void inOneTableAtOnceWithAReceiptForEachDecision(Portal portal, Visitors visitors) throws IOException {
        var here = visitors.signedIn(portal, MEMBER).opens("/preferences", "preferences");
        assertFalse(here.field(BRIEFING).isChecked());
        here.field(BRIEFING).check();
        here.field("Offers, post").check();
        here.presses("Save choices").sees("hold from now on").looks("preferences-saved");
        here.looksNarrow("preferences-saved");
        assertTrue(here.field(BRIEFING).isChecked());
        assertEquals(2, given());

        here.page().locator("tbody a[href^='/consent']").first().click();
        here.page().waitForURL(where -> where.contains("/consent?id="));
        here.looks("consent").sees("Version 1, English");
        var file = here.page().waitForDownload(() -> here.presses("Download the receipt"));
        assertEquals("consent-receipt.json", file.suggestedFilename());
        var receipt = new ObjectMapper().readTree(Files.readString(file.path()));
        assertEquals("KI-CR-v1.1.0", receipt.get("version").asText());
        assertEquals(MEMBER.address(), receipt.get("piiPrincipalId").asText());
        assertEquals(
                receipt.get("consentReceiptID"),
                receipt.at("/isoIecTs27560/record_id"),
                "one record in the words of both standards");

        here.opens("/preferences", "preferences-again").presses("Stop all marketing");
        here.sees("All marketing is stopped").looks("preferences-stopped");
        assertFalse(here.field(BRIEFING).isChecked());
        assertEquals(0, given());
    }

    @Test
    @Tag("A10")
    @Tag("E7")
    @Tag("F4")
    void afterItIsSaidWhatStopsAndWhatGoesOn(Portal portal, Visitors visitors) {
        var here = visitors.signedIn(portal, MEMBER).opens("/preferences", "preferences-before");
        here.sees("they go on whatever you choose").sees("stays lawful");
        here.page()
                .locator("tr:has-text('Daily Intelligence Briefing') summary")
                .first()
                .click();
        here.sees("an issue that is on its way to be sent is not sent to you").looks("preferences-what-stops");
    }

    @Test
    @Tag("F3")
    void alsoWhereNoScriptRuns(Portal portal, Visitors visitors) {
        var here = visitors.withoutScripts(portal).signsIn(MEMBER);
        here.page().navigate(here.address("/preferences"));
        here.field(BRIEFING).check();
        here.presses("Save choices").sees("hold from now on");
        assertEquals(1, given());
    }

    @Test
    @Tag("F3")
    void andNoOldTabTakesItBack(Portal portal, Visitors visitors) {
        var here = visitors.signedIn(portal, MEMBER).opens("/preferences", "preferences-old-tab");
        var other = here.context().newPage();
        other.navigate(here.address("/preferences"));
        other.getByLabel(BRIEFING).check();
        other.locator("[id='form:save']").click();
        other.waitForURL(where -> where.contains("saved=choices"));

        here.field("Events, text message").check();
        here.presses("Save choices").sees("hold from now on");
        assertTrue(here.field(BRIEFING).isChecked());
        assertEquals(2, given());
    }

    @Test
    @Tag("C1")
    void andASignalOfTheBrowserIsKeptTo(Portal portal, Visitors visitors) {
        var here = visitors.signedIn(portal, MEMBER).opens("/preferences", "preferences-no-signal");
        if (!here.showsAnew("Global Privacy Control")) {
            here.field(OTHERS).check();
            here.presses("Save choices").sees("hold from now on");
            signalling(here, "true");
            assertTrue(here.field(OTHERS).isChecked(), "only the value 1 is the signal");
            signalling(here, "1");
            assertFalse(here.field(OTHERS).isChecked());
            here.sees("We keep to it").sees("The signal ended it").looks("preferences-signal");
        }
        here.field(OTHERS).check();
        here.presses("Save choices").sees("allowed marketing of others here all the same");
        signalling(here, "1");
        assertTrue(here.field(OTHERS).isChecked(), "the person's own word counts");
        here.looks("preferences-signal-overruled");
    }

    private static void signalling(Visitor here, String value) {
        here.context().setExtraHTTPHeaders(Map.of("Sec-GPC", value));
        here.page().navigate(here.address("/preferences"));
    }

    /** How many are allowed now. */
    private int given() {
        var given = 0;
        for (var choice : amara.read("/me/preferences").get("choices")) {
            given += choice.get("given").asBoolean()
                            && !choice.get("topic").asText().equals("CALL_RECORDING")
                    ? 1
                    : 0;
        }
        return given;
    }
}
