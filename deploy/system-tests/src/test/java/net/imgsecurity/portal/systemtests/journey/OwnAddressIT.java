package net.imgsecurity.portal.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.signin.SessionRows;
import net.imgsecurity.portal.systemtests.stack.Account;
import net.imgsecurity.portal.systemtests.stack.Choice;
import net.imgsecurity.portal.systemtests.stack.Mailbox;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;

/** A person changes the address with which they sign in, and takes it back. */
@BrowserTest
class OwnAddressIT {
    private static final Duration IN_THE_BACKGROUND = Duration.ofMinutes(2);
    private static final String CONFIRM = "Confirm your new sign-in address";
    private static final String CHANGED = "Your sign-in address was changed";

    private final String once = UUID.randomUUID().toString().substring(0, 8);
    private final String former = "former-" + once + "@halden.example";
    private final String next = "next-" + once + "@halden.example";

    @Test
    void isChangedByALinkAtTheNewAddressAndTakenBackFromTheFormerOne(Portal portal, Visitors visitors) {
        made(portal);
        var person = visitors.newcomer(portal);
        signsIn(person, former);
        person.opens("/profile", "own-address-profile").follows("My sign-in address");
        person.looks("sign-in-address").sees(former);
        person.fills("New sign-in address", "nowhere").presses("Send the link").looks("sign-in-address-refused");
        person.sees("Enter an address such as name@example.org");
        person.fills("New sign-in address", next).presses("Send the link").looks("sign-in-address-asked");
        person.sees("We have written to " + next);

        var mail = new Mailbox(portal.addresses(), next);
        var confirm = Eventually.succeeds(IN_THE_BACKGROUND, () -> mail.link(CONFIRM));
        reads(visitors.newcomer(portal), mail.html(CONFIRM), "mail-confirm");
        person.page().navigate(confirm);
        person.looks("sign-in-address-confirm").sees(next);
        person.presses("Sign in with this address").looks("sign-in-address-changed");
        person.sees("You sign in with your new address from now on");
        Eventually.succeeds(IN_THE_BACKGROUND, () -> portal.fresh(next).token());
        assertThrows(RuntimeException.class, () -> portal.fresh(former).token());
        person.page().navigate(confirm);
        person.looks("sign-in-address-over");
        assertTrue(person.page().content().contains("This link does not work any more"));

        var told = new Mailbox(portal.addresses(), former);
        var undo = Eventually.succeeds(IN_THE_BACKGROUND, () -> told.link(CHANGED));
        reads(visitors.newcomer(portal), told.html(CHANGED), "mail-changed");
        assertFalse(told.text(CHANGED).contains(next));
        var elsewhere = visitors.newcomer(portal);
        elsewhere.page().navigate(undo);
        elsewhere.looks("sign-in-address-undo").doesNotSee(next);
        elsewhere.presses("Undo the change").looks("sign-in-address-undone");
        elsewhere.sees("You sign in with your former address again");
        Eventually.succeeds(IN_THE_BACKGROUND, () -> portal.fresh(former).token());
        assertThrows(RuntimeException.class, () -> portal.fresh(next).token());
        Eventually.is(IN_THE_BACKGROUND, "everybody is signed out, at Keycloak too", () -> {
            person.page().navigate(person.address("/profile"));
            return person.page().locator("input[name=username]").isVisible();
        });
        elsewhere.page().navigate(undo);
        assertTrue(elsewhere.page().content().contains("This link does not work any more"));
    }

    @Test
    void speaksThePersonsLanguageInMailAndPages(Portal portal, Visitors visitors) {
        made(portal, "de");
        var person = visitors.speaking(portal, "de");
        signsIn(person, former);
        person.opens("/sign-in-address", "sign-in-address-german").sees("Sie melden sich mit " + former + " an");
        person.fills("Neue Anmeldeadresse", next).presses("Link schicken");
        person.sees("Wir haben an " + next + " geschrieben");
        var mail = new Mailbox(portal.addresses(), next);
        var subject = "Bestätigen Sie Ihre neue Anmeldeadresse";
        Eventually.succeeds(IN_THE_BACKGROUND, () -> mail.link(subject));
        reads(visitors.newcomer(portal), mail.html(subject), "mail-confirm-german");
    }

    /** Through Keycloak, where they signed in a moment ago, and back to the page, with what they typed. */
    @Test
    void leadsThroughKeycloakForAFreshProofAndGoesOnWhereThePersonWas(Portal portal, Visitors visitors)
            throws SQLException {
        made(portal);
        var person = visitors.newcomer(portal);
        signsIn(person, former);
        SessionRows.letLatestBeProven(portal, former, Duration.ofMinutes(6));
        person.opens("/sign-in-address", "sign-in-address-later");
        person.fills("New sign-in address", next).presses("Send the link");
        assertThat(person.field("New sign-in address")).hasValue(next);
        person.looks("sign-in-address-back").presses("Send the link");
        person.sees("We have written to " + next);
    }

    /** Whoever asks for somebody's address learns nothing about it; its holder is told. */
    @Test
    void isAnsweredAlikeForAnAddressThatIsTaken(Portal portal) {
        var wire = new Wire(portal.addresses().portal());
        var person = made(portal);
        var free = ask(wire, person, next);
        var taken = ask(wire, person, HALDEN.address());
        assertEquals(202, free.status());
        assertEquals(masked(free.text(), next), masked(taken.text(), HALDEN.address()));
        assertEquals(
                masked(
                        wire.send(bearing(Call.of("GET", "/api/v1/me/sign-in-address"), person))
                                .text(),
                        HALDEN.address()),
                masked(taken.text(), HALDEN.address()));
        var mail = new Mailbox(portal.addresses(), HALDEN.address());
        var text = Eventually.succeeds(IN_THE_BACKGROUND, () -> mail.text("Your address was asked for"));
        assertFalse(text.contains("token="));
        assertEquals(202, ask(wire, person, "third-" + next).status());
        assertEquals(429, ask(wire, person, "fourth-" + next).status());
    }

    private static net.imgsecurity.portal.systemtests.http.Answer ask(Wire wire, Account person, String address) {
        return wire.send(bearing(Call.of("POST", "/api/v1/me/sign-in-address"), person)
                .with("application/json", ("{\"address\":\"" + address + "\"}").getBytes(StandardCharsets.UTF_8)));
    }

    private static Call bearing(Call call, Account person) {
        return call.with("Authorization", "Bearer " + person.token());
    }

    private static String masked(String body, String address) {
        return body.replace(address, "ADDRESS").replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "TIME");
    }

    /** Mail as a reader of mail shows it: without anything that its own HTML does not bring. */
    private static void reads(Visitor reader, String html, String name) {
        reader.page().setContent(html);
        reader.looks(name);
    }

    private static void signsIn(Visitor visitor, String address) {
        visitor.page().navigate(visitor.address("/overview"));
        visitor.provesToBe(address, "/");
    }

    private Account made(Portal portal) {
        return made(portal, "en");
    }

    /** A person of Halden whom nobody has seen before. */
    private Account made(Portal portal, String language) {
        var api = Api.of(portal, HALDEN);
        var file = "Employee number,Given name,Family name,Work e-mail,Language\nA-%s,Own,Address,%s,%s\n"
                .formatted(once, former, language);
        api.send(api.call("POST", "/organisation/imports").with("text/csv", file.getBytes(StandardCharsets.UTF_8)));
        var account = portal.fresh(former);
        Eventually.succeeds(IN_THE_BACKGROUND, account::token);
        Choice.ofTheOnly(portal, account);
        return account;
    }
}
