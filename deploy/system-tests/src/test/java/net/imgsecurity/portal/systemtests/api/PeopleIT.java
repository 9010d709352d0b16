package net.imgsecurity.portal.systemtests.api;

import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An organisation's people through the API. */
@RunningPortal
class PeopleIT {
    @Test
    @Tag("D8")
    void areReadToTheEndInPagesEachOfThemOnce(Portal portal) {
        var api = Api.of(portal, HALDEN);
        var seen = new HashSet<String>();
        var rows = 0;
        var path = "/organisation/people?limit=2&sort=employeeNumber";
        JsonNode page;
        do {
            page = api.read(path);
            assertTrue(page.path("items").size() <= 2);
            rows += page.path("items").size();
            page.path("items").forEach(row -> seen.add(row.at("/links/self").asText()));
            path = page.at("/links/next").asText().replaceFirst("^" + Api.ROOT, "");
        } while (!path.isEmpty() && rows < 60);
        assertEquals(rows, seen.size(), "nobody comes twice");
        assertTrue(rows == 60 || rows == page.at("/total/count").asInt(), "nobody is left out");
    }

    @Test
    void areAskedForWithWhatThereIsToAsk(Portal portal) {
        var api = Api.of(portal, HALDEN);
        for (var wrong : new String[] {"limit=0", "limit=ten", "sort=shoeSize", "cursor=x", "sarch=a"}) {
            assertEquals(400, api.get("/organisation/people?" + wrong).status(), wrong);
        }
    }

    @Test
    @Tag("D8")
    void areCorrectedByTheirAdministratorWhoIsNamed(Portal portal) {
        var api = Api.of(portal, HALDEN);
        var amara = api.person("000102");
        api.edit(
                amara,
                Map.of("jobTitle", "Coordinator " + ThreadLocalRandom.current().nextInt(100_000)));
        var origin = api.read(amara).at("/provenance/jobTitle");
        assertEquals("ADMINISTRATOR", origin.path("source").asText());
        assertEquals("Jon Veld", origin.path("actor").asText());
        assertEquals(428, api.put(amara, api.editable(amara), null).status());
        assertEquals(412, api.put(amara, api.editable(amara), "\"0\"").status());
    }
}
