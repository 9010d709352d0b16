package net.imgsecurity.portal.systemtests.journey;

import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
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
    void aWholeVisitKeepsNothingThatIsNotListedAndAsksNobodyElse(Portal portal, Visitors visitors) throws SQLException {
        var addresses = EveryPage.ofAdministrator(portal);
        var jon = visitors.newcomer(portal);
        var watched = Watched.from(jon.page(), portal, CookieRegister.of(portal));
        for (var address : EveryPage.PUBLIC) {
            jon.page().navigate(jon.address(address));
            watched.look();
        }
        assertEquals(Set.of(), watched.kept(), "nothing is set before somebody signs in");

        jon.page().navigate(jon.address("/overview"));
        watched.look();
        jon.provesToBe(HALDEN.address(), "/");
        for (var address : addresses) {
            jon.page().navigate(jon.address(address));
            watched.look();
        }
        jon.page().navigate(jon.address("/profile-edit"));
        jon.page().locator("[id='form:jobTitle:input']").fill(Made.jobTitle());
        jon.page().locator("[id='form:save']").click();
        watched.look();
        jon.presses("Sign out");
        watched.look();

        assertEquals(Set.of(), watched.wrong());
        assertTrue(watched.kept().containsAll(List.of("__Host-portal-session", "__Host-portal", "AUTH_SESSION_ID")));
    }

    @Test
    @Tag("C2")
    void theRegisterDoesNotKnowJustAnything(Portal portal) {
        var register = CookieRegister.of(portal);
        assertFalse(register.has("PORTAL", "COOKIE", "_ga", null));
        assertFalse(register.has("PORTAL", "COOKIE", "__Host-portal-session", 3_600L), "it ends with the browser");
        assertFalse(register.has("SIGN_IN", "COOKIE", "__Host-portal-session", null), "and is the portal's");
    }
}
