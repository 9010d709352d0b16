package net.imgsecurity.portal.systemtests.signin;

import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;

/** What counts as somebody being there. */
@BrowserTest
class IdleIT {
    private static final String SESSION = "__Host-portal-session";
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    @Test
    void whatAPageAsksForByItselfIsAnsweredAndKeepsNoSessionFromItsEnd(Portal portal, Visitors visitors)
            throws SQLException {
        var cookie = visitors.signedIn(portal, HALDEN).context().cookies().stream()
                .filter(one -> one.name.equals(SESSION))
                .findFirst()
                .orElseThrow();
        var wire = new Wire(portal.addresses().portal());
        var get = Call.of("GET", "/organisation/imports").with("Cookie", SESSION + "=" + cookie.value);
        SessionRows.letLatestRest(portal, HALDEN.address(), A_WHILE);
        var seen = SessionRows.latestSeen(portal, HALDEN.address());

        assertEquals(200, wire.send(byItself(get)).status());
        assertEquals(seen, SessionRows.latestSeen(portal, HALDEN.address()));
        var post = Call.of("POST", "/signout")
                .with("Cookie", SESSION + "=" + cookie.value)
                .with("Origin", portal.addresses().portal().toString());
        assertEquals(400, wire.send(byItself(post)).status(), "it changes nothing");
        assertEquals(seen, SessionRows.latestSeen(portal, HALDEN.address()));

        assertEquals(200, wire.send(get).status());
        assertTrue(SessionRows.latestSeen(portal, HALDEN.address()).isAfter(seen), "a person's visit counts");

        SessionRows.letLatestRest(portal, HALDEN.address(), Duration.ofMinutes(15));
        assertEquals(303, wire.send(byItself(get)).status(), "the limit passes");
    }

    private static Call byItself(Call call) {
        return call.with("Portal-Unattended", "progress");
    }
}
