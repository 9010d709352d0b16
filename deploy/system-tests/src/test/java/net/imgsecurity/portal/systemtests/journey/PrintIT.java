package net.imgsecurity.portal.systemtests.journey;

import static net.imgsecurity.portal.local.Demonstration.HALDEN;

import java.sql.SQLException;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;

/** Pages on paper. */
@BrowserTest
class PrintIT {
    @Test
    void whatEverybodyMayReadCanBePrinted(Portal portal, Visitors visitors) {
        var anybody = visitors.newcomer(portal);
        for (var address : EveryPage.PUBLIC) {
            anybody.page().navigate(anybody.address(address));
            anybody.looksPrinted(address.substring(1).replace('/', '-'));
        }
    }

    @Test
    void soCanEveryPageOfSomebodySignedIn(Portal portal, Visitors visitors) throws SQLException {
        var addresses = EveryPage.ofAdministrator(portal);
        var jon = visitors.signedIn(portal, HALDEN);
        for (var address : addresses) {
            jon.page().navigate(jon.address(address));
            jon.looksPrinted(address.substring(1).replaceFirst("[?].*", "").replace('/', '-'));
        }
    }
}
