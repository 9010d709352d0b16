package net.imgsecurity.portal.systemtests.journey;

import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static net.imgsecurity.portal.local.Demonstration.MEMBER;
import static net.imgsecurity.portal.local.Demonstration.NORTHREACH;
import static net.imgsecurity.portal.local.Demonstration.STAFF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.stack.PlantedDrift;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import net.imgsecurity.portal.systemtests.stack.StoppedWork;
import org.junit.jupiter.api.Test;

/** Buttons that are pressed twice do what they say once, and both presses end on the same page. */
@RunningPortal
class PressedTwiceIT {
    /** One row, refused, so that nobody comes of it. */
    private static final String FILE = "Employee number,Given name,E-mail\nTWICE-1,Nobody,no address\n";

    private final String once = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void loadOneFile(Portal portal) throws SQLException {
        var mira = of(portal, NORTHREACH);
        Presses.Pressing upload =
                () -> mira.pressWithFile(mira.opens("/organisation/imports", "form"), "form:upload", FILE);
        var first = mira.onceBothWays(upload, "import.started");
        assertTrue(first.startsWith("/organisation/import?id="), first);
        assertNotEquals(
                first, mira.onceOneAfterTheOther(upload.made(), "import.started"), "another form, another press");
    }

    @Test
    void inviteOnePersonAndWithdrawThatOnce(Portal portal) throws SQLException {
        var jon = justSignedIn(portal, HALDEN);
        var numbers = new AtomicInteger();
        var invite = (Presses.Pressing) () -> {
            var number = "t" + numbers.incrementAndGet() + "-" + once;
            var form = jon.opens("/organisation/invite", "form")
                    .set("form:employeeNumber:input", number)
                    .set("form:givenName:input", "Twice")
                    .set("form:email:input", number + "@halden.example");
            return jon.press(form, "form:invite");
        };
        var place = jon.onceBothWays(invite, "membership.invited");
        assertTrue(place.startsWith("/organisation/member?") && place.contains("did=invited"), place);
        jon.onceAtTheSameMoment(
                jon.press(jon.opens(place, "form"), "form:withdraw"), "membership.invitation-withdrawn");
    }

    @Test
    void openOneReadingAndSetOneLimit(Portal portal) throws SQLException {
        var rosa = of(portal, STAFF);
        var place = rosa.onceBothWays(
                () -> rosa.press(
                        rosa.opens("/img/organisation?organisation=corvane", "form")
                                .set("form:reason:input", Made.reason()),
                        "form:read"),
                "backoffice.reading-opened");
        var people = rosa.sends(Call.of("GET", place)).text();
        var person = people.replaceAll("(?s).*?/img/person\\?reading=[^\"]*?id=([0-9a-f-]{36}).*", "$1");
        var address = place.replace("/img/people?", "/img/person?") + "&id=" + person;
        var set = (Presses.Pressing)
                () -> rosa.press(rosa.opens(address, "form").set("form:reason:input", Made.reason()), "form:restrict");
        var lift = (Presses.Pressing) () -> rosa.press(rosa.opens(address, "lift"), "lift:restriction");
        rosa.onceOneAfterTheOther(set.made(), "person.restricted");
        rosa.onceOneAfterTheOther(lift.made(), "person.restriction-lifted");
        rosa.onceAtTheSameMoment(set.made(), "person.restricted");
        rosa.onceAtTheSameMoment(lift.made(), "person.restriction-lifted");
    }

    @Test
    void settleOneDifferenceAndCompareOnce(Portal portal) throws SQLException {
        var rosa = of(portal, STAFF);
        rosa.onceBothWays(
                () -> {
                    var id = PlantedDrift.namesOf(portal, MEMBER.address());
                    return rosa.press(rosa.opens("/img/difference?id=" + id, "form"), "form:settle");
                },
                "identity.settled");
        rosa.onceBothWays(() -> rosa.press(rosa.opens("/img/drift", "form"), "form:compare"), "identity.compared");
    }

    @Test
    void saveOneChange(Portal portal) throws SQLException {
        var amara = of(portal, MEMBER);
        var place = amara.onceBothWays(
                () -> amara.press(
                        amara.opens("/profile-edit", "form").set("form:jobTitle:input", Made.jobTitle()), "form:save"),
                "person.changed");
        assertEquals("/profile?saved=1", place);
    }

    @Test
    void haveWorkTriedAgainAndTheLogCheckedOnce(Portal portal) throws SQLException {
        var jon = of(portal, HALDEN);
        jon.onceBothWays(
                () -> jon.press(jon.opens("/organisation/audit", "verify"), "verify:now"), "audit.verification-asked");
        var retry = (Presses.Pressing) () -> {
            var id = StoppedWork.organisation(portal, HALDEN.organisation());
            return jon.press(jon.opens("/organisation/job?id=" + id, "form"), "form:retry");
        };
        jon.onceBothWays(retry, "job.retried");
    }

    @Test
    void refuseTwiceWhatWasRefusedOnce(Portal portal) throws SQLException {
        var jon = justSignedIn(portal, HALDEN);
        var form = jon.opens("/organisation/invite", "form").set("form:givenName:input", "Kept");
        var press = jon.press(form, "form:invite");
        for (int i = 0; i < 2; i++) {
            var refused = jon.sends(press);
            assertEquals(200, refused.status());
            assertTrue(refused.text().contains("Enter the employee number"), refused::text);
            assertTrue(refused.text().contains("value=\"Kept\""), "what was typed is still there");
        }
        var corrected = form.set("form:employeeNumber:input", "t-" + once)
                .set("form:email:input", "t-" + once + "@halden.example");
        jon.onceOneAfterTheOther(jon.press(corrected, "form:invite"), "membership.invited");
    }

    /** Whoever lets somebody in has to have signed in just now. */
    private static Presses justSignedIn(Portal portal, Demonstration who) {
        return new Presses(portal, portal.fresh(who.address()));
    }

    private static Presses of(Portal portal, Demonstration who) {
        Api.of(portal, who);
        return new Presses(portal, portal.account(who));
    }
}
