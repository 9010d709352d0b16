package net.imgsecurity.portal.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static net.imgsecurity.portal.systemtests.journey.SignedOut.isRefused;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.signin.SessionRows;
import net.imgsecurity.portal.systemtests.stack.Mailbox;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody is invited, comes in, is kept out for a time, and leaves; an administrator and the person see each step. */
@BrowserTest
@Tag("D8")
class MembersIT {
    private static final Duration IN_THE_BACKGROUND = Duration.ofMinutes(2);
    private static final String INVITED = "You are invited to the IMG privacy portal";
    private static final String ENDED = "Your access to an organisation has ended";

    private final String once = UUID.randomUUID().toString().substring(0, 8);
    private final String address = "ines-" + once + "@halden.example";

    @Test
    void areInvitedComeInAreKeptOutAndLeave(Portal portal, Visitors visitors) {
        var jon = visitors.signedIn(portal, HALDEN).opens("/organisation/people", "people-with-invite");
        jon.follows("Invite somebody").looks("invite");
        jon.presses("Send the invitation").looks("invite-refused").sees("Enter the employee number");
        jon.fills("Employee number", "M-" + once)
                .fills("Given name", "Inês")
                .fills("Family name", "Duarte")
                .fills("Mail address", address)
                .presses("Send the invitation");
        jon.sees("The invitation is on its way by mail")
                .sees("Has not been in yet")
                .looks("member-invited");
        var member = jon.place();
        jon.page().evaluate("document.querySelector('select').options[0].value = 'OWNER'");
        jon.page().locator("select").selectOption("OWNER");
        jon.presses("Give this role").sees("Has not been in yet");
        assertThat(jon.main().locator(".error")).hasCount(1);

        var mail = new Mailbox(portal.addresses(), address);
        var link = Eventually.succeeds(IN_THE_BACKGROUND, () -> mail.link(INVITED));
        var reader = visitors.newcomer(portal);
        assertFalse(mail.html(INVITED).contains("portal-audit-head"), "how much happens there is for those inside");
        reader.page().setContent(mail.html(INVITED));
        reader.looks("mail-invitation");
        Eventually.succeeds(IN_THE_BACKGROUND, () -> portal.fresh(address).token());

        var ines = visitors.newcomer(portal);
        ines.page().navigate(link);
        ines.looks("invitation").sees("Halden Relief invites you").follows("Sign in and answer");
        ines.provesToBe(address, "/organisations");
        ines.looks("organisations-invited").sees("learns nothing about your account until you join");
        ines.page().locator("[id$=':choose']").first().click();
        ines.page().waitForURL(where -> !where.startsWith(ines.address("/organisations")));
        ines.looks("overview-of-somebody-new");
        ines.page().navigate(link);
        assertTrue(ines.page().content().contains("This link does not work any more"));

        opens(jon, member).sees("Gets in").presses("Disable access");
        jon.sees("Access is disabled").looks("member-disabled");
        isKeptOut(ines);
        isRefused(portal, address);

        opens(jon, member).presses("Enable access").sees("Access is enabled");
        Eventually.succeeds(IN_THE_BACKGROUND, () -> portal.fresh(address).token());
        var again = visitors.newcomer(portal);
        again.page().navigate(again.address("/overview"));
        again.provesToBe(address, "/overview");

        opens(jon, member).presses("End the membership");
        jon.sees("The membership is ended").looks("member-ended");
        isKeptOut(again);
        var ended = Eventually.succeeds(IN_THE_BACKGROUND, () -> mail.html(ENDED));
        assertTrue(ended.contains("portal-audit-head-v1 halden "), ended);
        reader.page().setContent(ended);
        reader.looks("mail-membership-ended");
        isRefused(portal, address);
    }

    @Test
    void keepTheLastAdministratorAndDecline(Portal portal, Visitors visitors) {
        var jon = visitors.signedIn(portal, HALDEN).opens("/organisation/invite", "invite-again");
        jon.fills("Employee number", "D-" + once)
                .fills("Family name", "Duarte")
                .fills("Mail address", address)
                .presses("Send the invitation");
        jon.sees("The invitation is on its way by mail").presses("Send a new invitation");
        jon.sees("Wait ten minutes").looks("invitation-too-soon");
        Eventually.succeeds(IN_THE_BACKGROUND, () -> portal.fresh(address).token());

        var ines = visitors.newcomer(portal);
        ines.page().navigate(ines.address("/organisations"));
        ines.provesToBe(address, "/organisations");
        ines.page().locator("[id$=':decline']").click();
        ines.sees("You have declined").looks("organisations-declined");
    }

    /** Through Keycloak, where they signed in a moment ago, and back to the form, with what they typed. */
    @Test
    void areInvitedByWhoProvesAnewWhoTheyAre(Portal portal, Visitors visitors) throws SQLException {
        var jon = visitors.signedIn(portal, HALDEN);
        SessionRows.letLatestBeProven(portal, HALDEN.address(), Duration.ofMinutes(6));
        jon.opens("/organisation/invite", "invite-later");
        jon.fills("Employee number", "L-" + once)
                .fills("Family name", "Duarte")
                .fills("Mail address", address)
                .presses("Send the invitation");
        assertThat(jon.field("Mail address")).hasValue(address);
        jon.looks("invite-back").presses("Send the invitation");
        jon.sees("The invitation is on its way by mail");

        SessionRows.letLatestBeProven(portal, HALDEN.address(), Duration.ofMinutes(6));
        jon.field("Another role").selectOption("AUDITOR");
        jon.presses("Give this role");
        assertThat(jon.field("Another role")).hasValue("AUDITOR");
        jon.looks("member-role-back").sees("It is not saved yet");
    }

    private static Visitor opens(Visitor who, String place) {
        who.page().navigate(who.address(place.replaceFirst("did=\\w+&", "")));
        return who;
    }

    /** At the next page: by the portal, or by Keycloak when it has heard of it already. */
    private static void isKeptOut(Visitor who) {
        who.page().navigate(who.address("/profile"));
        assertFalse(who.place().startsWith("/profile"), who::place);
    }
}
