package net.imgsecurity.portal.systemtests.journey;

import static net.imgsecurity.portal.local.Demonstration.MEMBER;
import static net.imgsecurity.portal.local.Demonstration.STAFF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.ListLinks;
import net.imgsecurity.portal.systemtests.stack.Mailbox;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the tick in the table to the mail, and by one press out of it. */
@BrowserTest
class BriefingMailIT {
    private static final Duration IN_THE_BACKGROUND = Duration.ofMinutes(2);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final byte[] ONE_CLICK = "List-Unsubscribe=One-Click".getBytes(StandardCharsets.US_ASCII);

    private final String once = UUID.randomUUID().toString().substring(0, 8);

    @Test
    @Tag("F3")
    @Tag("D3")
    @Tag("F4")
    void isSignedUpForSentAndLeftByOneRequest(Portal portal, Visitors visitors) {
        var amara = visitors.signedIn(portal, MEMBER).opens("/preferences", "preferences-before-briefing");
        if (!amara.field("Daily Intelligence Briefing, mail").isChecked()) {
            amara.field("Daily Intelligence Briefing, mail").check();
            amara.presses("Save choices").sees("hold from now on");
        }
        var rosa = visitors.signedIn(portal, STAFF).opens("/img/briefings", "briefings");
        rosa.presses("Keep as a draft")
                .sees("Enter a subject.")
                .sees("Enter the text")
                .looks("briefings-refused");
        write(portal, visitors, "Storm " + once);
        var mailbox = new Mailbox(portal.addresses(), MEMBER.address());
        Eventually.succeeds(IN_THE_BACKGROUND, () -> mailbox.text("Storm " + once));
        assertTrue(mailbox.html("Storm " + once).contains("<p class=\"ink\""));
        var link = mailbox.link("Storm " + once);
        assertTrue(link.startsWith(portal.addresses().portal() + "/unsubscribe?token="), link);

        var nobody = visitors.newcomer(portal);
        nobody.page().navigate(link);
        nobody.looks("unsubscribe").looksNarrow("unsubscribe");
        nobody.sees("Daily Intelligence Briefing, mail").sees("You get no more issues");
        assertTrue(allowed(portal), "opening a link changes nothing");
        assertTrue(
                nobody.context().cookies().stream().allMatch(cookie -> cookie.name.equals("zone")),
                "no session for whoever only looks");

        var wire = new Wire(portal.addresses().portal());
        var target = link.substring(portal.addresses().portal().toString().length());
        assertEquals(200, wire.send(Call.of("HEAD", target)).status());
        assertTrue(allowed(portal));
        var left = wire.send(Call.of("POST", target).with(FORM, ONE_CLICK));
        assertEquals(200, left.status());
        assertEquals(List.of(), left.headers("set-cookie"));
        assertFalse(allowed(portal), "no sign-in, no cookie, no origin");

        var decisions = Api.of(portal, MEMBER).read("/me/consents").get("items");
        assertEquals("LINK", decisions.get(0).get("source").asText());
        var again = wire.send(Call.of("POST", target)
                .with(
                        "multipart/form-data; boundary=cut",
                        "--cut\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--cut--\r\n"
                                .getBytes(StandardCharsets.US_ASCII)));
        assertEquals(200, again.status());
        assertEquals(
                decisions, Api.of(portal, MEMBER).read("/me/consents").get("items"), "replayed, it changes nothing");

        amara.opens("/preferences", "preferences-after-leaving").sees("By the link in a mail");
        write(portal, visitors, "After " + once);
        assertTrue(mailbox.text("Storm " + once).contains("Ferries rest"));
        assertFalse(has(mailbox, "After " + once));
    }

    @Test
    @Tag("D3")
    void isLeftByTheButtonOfThePageToo(Portal portal, Visitors visitors) {
        var address = "stranger-" + once + "@halden.example";
        var nobody = visitors.withoutScripts(portal);
        nobody.page().navigate(nobody.address("/unsubscribe?token=" + ListLinks.token(portal, address)));
        nobody.presses("Unsubscribe now").sees("You are out of it, from now on.");

        var other = visitors.newcomer(portal);
        other.page().navigate(other.address("/unsubscribe?token=" + ListLinks.token(portal, address)));
        other.presses("Unsubscribe now").sees("You are out of it, from now on.").looks("unsubscribed");
    }

    @Test
    @Tag("D3")
    void isNotLeftByALinkThatIsForgedCutOffOrMadeForSomethingElse(Portal portal, Visitors visitors) {
        var token = ListLinks.token(portal, MEMBER.address());
        var wire = new Wire(portal.addresses().portal());
        for (var bad : List.of(
                "",
                "x",
                token.substring(1),
                token.substring(0, token.length() - 1),
                token.substring(0, 40) + (token.charAt(40) == 'A' ? 'B' : 'A') + token.substring(41),
                token + token,
                "%00",
                "A".repeat(3000))) {
            for (var method : List.of("GET", "HEAD", "POST")) {
                var call = Call.of(method, "/unsubscribe?token=" + bad);
                var status = wire.send(method.equals("POST") ? call.with(FORM, ONE_CLICK) : call)
                        .status();
                assertEquals(4, status / 100, method + " " + bad);
            }
        }
        var nobody = visitors.newcomer(portal);
        nobody.page().navigate(nobody.address("/unsubscribe?token=" + token.substring(1)));
        nobody.sees("This link is not whole").looks("unsubscribe-forged");
    }

    @Test
    @Tag("C1")
    void theSupportOfTheSignalIsSaid(Portal portal) {
        var answer = new Wire(portal.addresses().portal()).send(Call.of("GET", "/.well-known/gpc.json"));
        assertEquals(200, answer.status());
        assertTrue(answer.header("content-type").orElseThrow().startsWith("application/json"));
        assertTrue(answer.text().contains("\"gpc\": true"), answer::text);
    }

    /** And waits until it was handed over to whoever wants it. */
    private void write(Portal portal, Visitors visitors, String subject) {
        var rosa = visitors.signedIn(portal, STAFF).opens("/img/briefings", "briefings-new");
        rosa.fills("Subject", subject).fills("Text", "Ferries rest until Friday.\n\nStay inside.");
        rosa.presses("Keep as a draft").sees("would go to").looks("briefing-draft");
        rosa.presses("Send this issue").sees("was asked for");
        Eventually.is(IN_THE_BACKGROUND, "the issue is sent", () -> rosa.showsAnew("Sent"));
        rosa.looks("briefing-sent");
    }

    private static boolean allowed(Portal portal) {
        for (var choice : Api.of(portal, MEMBER).read("/me/preferences").get("choices")) {
            if (choice.get("topic").asText().equals("BRIEFING")
                    && choice.get("channel").asText().equals("MAIL")) {
                return choice.get("given").asBoolean();
            }
        }
        throw new IllegalStateException("the briefing is not offered");
    }

    private static boolean has(Mailbox mailbox, String subject) {
        try {
            return !mailbox.text(subject).isEmpty();
        } catch (IllegalStateException none) {
            return false;
        }
    }
}
