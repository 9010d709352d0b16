package net.imgsecurity.portal.systemtests.journey;

import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static net.imgsecurity.portal.local.Demonstration.MEMBER;
import static net.imgsecurity.portal.local.Demonstration.STAFF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitor;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The register of cookies is the truth about the portal, and no page has anything from anywhere else. */
@BrowserTest
class CookieRegisterIT {
    @Test
    @Tag("C2")
    @Tag("C7")
    void aWholeVisitOfAnAdministratorKeepsNothingThatIsNotListedAndAsksNobodyElse(Portal portal, Visitors visitors)
            throws SQLException {
        var addresses = EveryPage.ofAdministrator(portal);
        var jon = visitors.newcomer(portal);
        var watched = Watched.from(jon.page(), portal, CookieRegister.of(portal));
        visit(jon, watched, EveryPage.PUBLIC);
        assertEquals(Set.of(), watched.kept(), "nothing is set before somebody signs in");

        comesIn(jon, watched, HALDEN);
        visit(jon, watched, addresses);
        jon.page().navigate(jon.address("/profile-edit"));
        jon.page().locator("[id='form:jobTitle:input']").fill(Made.jobTitle());
        jon.page().locator("[id='form:save']").click();
        watched.look();
        goes(jon, watched);
        assertTrue(watched.kept().containsAll(List.of("__Host-portal-session", "__Host-portal", "AUTH_SESSION_ID")));
    }

    @Test
    @Tag("C2")
    @Tag("C7")
    void neitherDoesThatOfAMember(Portal portal, Visitors visitors) throws SQLException {
        var amara = visitors.newcomer(portal);
        var watched = Watched.from(amara.page(), portal, CookieRegister.of(portal));
        comesIn(amara, watched, MEMBER);
        visit(amara, watched, EveryPage.ofMember(portal));
        goes(amara, watched);
    }

    @Test
    @Tag("C2")
    @Tag("C7")
    void neitherDoesThatOfStaff(Portal portal, Visitors visitors) throws SQLException {
        var rosa = visitors.newcomer(portal);
        var watched = Watched.from(rosa.page(), portal, CookieRegister.of(portal));
        comesIn(rosa, watched, STAFF);
        visit(rosa, watched, EveryPage.ofStaff(portal, rosa));
        goes(rosa, watched);
    }

    @Test
    @Tag("C2")
    void theRegisterDoesNotKnowJustAnything(Portal portal) {
        var register = CookieRegister.of(portal);
        assertFalse(register.has("PORTAL", "COOKIE", "_ga", null));
        assertFalse(register.has("PORTAL", "COOKIE", "__Host-portal-session", 3_600L), "it ends with the browser");
        assertFalse(register.has("SIGN_IN", "COOKIE", "__Host-portal-session", null), "and is the portal's");
    }

    private static void comesIn(Visitor visitor, Watched watched, Demonstration who) {
        visitor.page().navigate(visitor.address("/overview"));
        watched.look();
        visitor.provesToBe(who.address(), "/");
        watched.look();
    }

    private static void visit(Visitor visitor, Watched watched, List<String> addresses) {
        for (var address : addresses) {
            visitor.page().navigate(visitor.address(address));
            watched.look();
        }
    }

    private static void goes(Visitor visitor, Watched watched) {
        visitor.presses("Sign out");
        watched.look();
        assertEquals(Set.of(), watched.wrong());
    }
}
