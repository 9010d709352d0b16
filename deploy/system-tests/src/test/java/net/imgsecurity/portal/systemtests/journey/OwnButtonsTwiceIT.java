package net.imgsecurity.portal.systemtests.journey;

import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static net.imgsecurity.portal.local.Demonstration.NORTHREACH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.signin.SessionRows;
import net.imgsecurity.portal.systemtests.stack.Account;
import net.imgsecurity.portal.systemtests.stack.AddressLinks;
import net.imgsecurity.portal.systemtests.stack.Choice;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Test;

/** Somebody new presses twice what is about their own account. */
@RunningPortal
class OwnButtonsTwiceIT {
    private static final Duration IN_THE_BACKGROUND = Duration.ofMinutes(2);
    private static final String ASKED = "sign-in-address.asked";

    private final String once = UUID.randomUUID().toString().substring(0, 8);
    private final String address = "twice-" + once + "@halden.example";

    @Test
    void askConfirmAndUndoOnce(Portal portal) throws SQLException {
        var account = named(portal, HALDEN);
        Choice.ofTheOnly(portal, account);
        var person = new Presses(portal, account);
        person.onceOneAfterTheOther(ask(person, "next-"), ASKED);
        person.onceAtTheSameMoment(ask(person, "third-"), ASKED);

        SessionRows.letLatestBeProven(portal, address, Duration.ofMinutes(6));
        var later = ask(person, "last-");
        for (int i = 0; i < 2; i++) {
            var led = person.sends(later).header("location").orElseThrow();
            assertTrue(led.startsWith("/signin/step-up?"), led);
        }
        SessionRows.letLatestBeProven(portal, address, Duration.ofMinutes(-6));
        assertEquals(
                "/sign-in-address?asked=1",
                person.onceOneAfterTheOther(later, ASKED),
                "the proof was missing, nothing else");

        for (int i = 0; i < 2; i++) {
            var token = AddressLinks.token("confirm " + once + i);
            var nowAddress = signInAddress(portal);
            AddressLinks.write(portal, "halden", nowAddress, "ASKED", AddressLinks.CONFIRM, token, 60);
            var form = person.opens("/sign-in-address-confirm?token=" + token, "form");
            var place = once(person, i == 0, person.press(form, "form:confirm"), "sign-in-address.changed");
            assertEquals("/sign-in-address?changed=1", place);
        }
        for (int i = 0; i < 2; i++) {
            var token = AddressLinks.token("undo " + once + i);
            AddressLinks.write(portal, "halden", signInAddress(portal), "CHANGED", AddressLinks.UNDO, token, 60);
            var anybody = new Presses(portal, null);
            var form = anybody.opens("/sign-in-address-undo?token=" + token, "form");
            var place = once(anybody, i == 0, anybody.press(form, "form:undo"), "sign-in-address.undone");
            assertEquals("/sign-in-address-undone", place);
            assertEquals(
                    404,
                    anybody.sends(Call.of("GET", "/sign-in-address-undo?token=" + token))
                            .status());
        }
    }

    @Test
    void declineTheOneOrganisationAndJoinTheOther(Portal portal) throws SQLException {
        named(portal, NORTHREACH);
        var person = new Presses(portal, named(portal, HALDEN));
        var form = person.opens("/organisations", "form");
        assertEquals(2, form.buttonsNamed(":decline").size());
        var decline = person.press(form, form.buttonsNamed(":decline").get(0));
        assertEquals("/organisations?declined=1", person.onceOneAfterTheOther(decline, "membership.declined"));

        var rest = person.opens("/organisations", "form");
        assertEquals(1, rest.buttonsNamed(":decline").size(), "the one that took its place still waits");
        var join = person.press(rest, rest.buttonsNamed(":choose").get(0));
        assertEquals("/overview", person.onceOneAfterTheOther(join, "membership.accepted"));
    }

    private Call ask(Presses person, String before) {
        var form = person.opens("/sign-in-address", "form").set("form:address:input", before + address);
        return person.press(form, "form:ask");
    }

    private static String once(Presses browser, boolean atOnce, Call press, String deed) throws SQLException {
        return atOnce ? browser.onceAtTheSameMoment(press, deed) : browser.onceOneAfterTheOther(press, deed);
    }

    /** As the account has it at this moment, whatever happened to it. */
    private String signInAddress(Portal portal) throws SQLException {
        try (var connection = portal.database().asOwner();
                var statement = connection.prepareStatement("SELECT a.sign_in_address FROM account a JOIN membership m"
                        + " ON m.account_id = a.id JOIN person p ON p.tenant_id = m.tenant_id AND p.id = m.person_id"
                        + " WHERE p.employee_number = ?")) {
            statement.setString(1, "O-" + once);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** Named by an organisation, and not joined yet. */
    private Account named(Portal portal, Demonstration administrator) {
        var api = Api.of(portal, administrator);
        var file = "Employee number,Given name,Family name,Work e-mail\nO-%s,Own,Buttons,%s\n".formatted(once, address);
        api.send(api.call("POST", "/organisation/imports").with("text/csv", file.getBytes(StandardCharsets.UTF_8)));
        Eventually.is(IN_THE_BACKGROUND, "it is waited for", () -> invited(portal, administrator));
        var account = portal.fresh(address);
        Eventually.succeeds(IN_THE_BACKGROUND, account::token);
        return account;
    }

    private boolean invited(Portal portal, Demonstration administrator) {
        try (var connection = portal.database().asOwner();
                var statement =
                        connection.prepareStatement("SELECT 1 FROM membership m JOIN account a ON a.id = m.account_id"
                                + " JOIN tenant t ON t.id = m.tenant_id WHERE a.sign_in_address = ? AND t.slug = ?")) {
            statement.setString(1, address);
            statement.setString(2, administrator.organisation());
            return statement.executeQuery().next();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
