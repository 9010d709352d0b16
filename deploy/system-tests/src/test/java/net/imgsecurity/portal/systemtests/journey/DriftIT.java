package net.imgsecurity.portal.systemtests.journey;

import static net.imgsecurity.portal.local.Demonstration.STAFF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.stack.PlantedDrift;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;

/** Staff compare our accounts with Keycloak's users, and see what differs. */
@BrowserTest
class DriftIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void isComparedAndSeen(Portal portal, Visitors visitors) throws SQLException {
        PlantedDrift.plant(portal);
        var rosa = visitors.signedIn(portal, STAFF).opens("/img/drift", "drift");
        rosa.presses("Compare now").looks("drift-compares").sees("The comparison runs in the background");
        Eventually.is(PATIENCE, "both are compared", () -> rosa.showsAnew("Compared last on"));
        rosa.looks("drift-compared").sees("The user is unknown here");
        rosa.opens("/img/difference?id=" + PlantedDrift.ID, "difference").sees("planted");
        assertEquals(0, rosa.page().locator("#form\\:settle").count());

        // Keycloak itself agrees with us: what is found on a running stack would be a mistake of the comparison's.
        var kinds = kinds(Api.of(portal, STAFF));
        assertTrue(kinds.contains("UNKNOWN_HERE"));
        assertTrue(kinds.stream().noneMatch(List.of("MISSING_THERE", "NAMES")::contains), kinds::toString);
    }

    private static List<String> kinds(Api api) {
        var kinds = new ArrayList<String>();
        JsonNode page = api.read("/drift");
        while (true) {
            page.path("items").forEach(item -> kinds.add(item.path("kind").asText()));
            var next = page.at("/links/next");
            if (next.isMissingNode()) {
                return kinds;
            }
            page = api.read(next.asText().replaceFirst("^" + Api.ROOT, ""));
        }
    }
}
