package net.imgsecurity.portal.systemtests.api;

import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static net.imgsecurity.portal.local.Demonstration.MEMBER;
import static net.imgsecurity.portal.systemtests.api.OurSystem.record;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.imgsecurity.portal.systemtests.http.Answer;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.inventory.Operation;
import net.imgsecurity.portal.systemtests.inventory.Operations;
import net.imgsecurity.portal.systemtests.inventory.War;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** IMG's own systems send what they hold, with tokens that open this and nothing else. */
@RunningPortal
class RecordsIT {
    private static final String AT = "2026-03-04T10:02:00Z";
    private static final String SENDS = "POST /api/v1/people/{id}/records";

    /** Operations of systems, too, with a scope of their own. */
    private static final Set<String> FOR_EVERYBODY = Set.of("GET /api/v1/policy", "GET /api/v1/policy/{version}");

    private static final Set<String> ASK =
            Set.of("POST /api/v1/marketing/permissions", "GET /api/v1/marketing/changes");

    private final String once = UUID.randomUUID().toString().substring(0, 8);

    @Test
    @Tag("B8")
    void arriveOnceAndAreReadByTheirPerson(Portal portal) {
        var person = amara(portal);
        var shop = OurSystem.of(portal, "img-shop");
        for (var expected : List.of("{\"stored\":1,\"unchanged\":0,", "{\"stored\":0,\"unchanged\":1,")) {
            var answer = shop.sends("records:usage", "halden", person, "sites", view());
            assertEquals(200, answer.status(), answer::text);
            assertTrue(answer.text().startsWith(expected), answer::text);
        }
        var mine = Api.of(portal, MEMBER).read("/me/records/usage").toString();
        assertTrue(mine.contains("/help/" + once), mine);
        assertTrue(Api.of(portal, MEMBER).read("/me/records").toString().contains("\"usage\""));
    }

    @Test
    @Tag("B3")
    void areRefusedOneByOneWithTheirReasons(Portal portal) {
        var lost = record(
                "p-" + once, "LOCATION", "POSITION", AT, "\"session\":\"none\",\"latitude\":59.9,\"longitude\":181");
        var answer = OurSystem.of(portal, "img-operations")
                .sends("records:location", "halden", amara(portal), "tracker", lost);
        assertEquals(200, answer.status(), answer::text);
        var refused = Api.json(answer).at("/refused/0/problems/0");
        assertEquals("records[0].content.longitude", refused.path("field").asText());
        assertEquals("record.number", refused.path("key").asText());
    }

    @Test
    @Tag("A4")
    void ofACategoryNeedItsScope(Portal portal) {
        var person = amara(portal);
        var desk = OurSystem.of(portal, "img-operations");
        var closed = desk.sends("records:location", "halden", person, "sites", view());
        assertEquals(
                "records.category-closed",
                Api.json(closed).at("/refused/0/problems/0/key").asText(),
                closed::text);
        // Another system's scope is given to nobody who asks for it.
        assertEquals(400, desk.asksForToken("records:usage").status());
        assertEquals(
                403, desk.sends("openid", "halden", person, "sites", view()).status());
    }

    @Test
    void reachTheNamedOrganisationOnly(Portal portal) {
        var person = amara(portal);
        var shop = OurSystem.of(portal, "img-shop");
        for (var organisation : List.of("corvane", "nowhere", "HALDEN")) {
            assertEquals(
                    404,
                    shop.sends("records:usage", organisation, person, "sites", view())
                            .status(),
                    organisation);
        }
        assertEquals(
                400, shop.sends("records:usage", "", person, "sites", view()).status());
    }

    /** Also the operations that this class does not know yet. */
    @Test
    void bringNoTokenThatOpensAnythingElse(Portal portal) {
        var person = amara(portal);
        var wire = new Wire(portal.addresses().portal());
        var token = OurSystem.of(portal, "img-shop")
                .token("records:financial records:transaction records:technical records:usage");
        var opened = new ArrayList<String>();
        var operations = War.built().stream()
                .filter(war -> war.name().equals("portal-api"))
                .flatMap(war -> Operations.of(war, "/api").stream())
                .filter(operation -> !operation.name().equals(SENDS) && !FOR_EVERYBODY.contains(operation.name()))
                .toList();
        assertTrue(operations.size() > 40);
        for (var operation : operations) {
            if (called(wire, operation, person, token).status() != (ASK.contains(operation.name()) ? 403 : 401)) {
                opened.add(operation.name());
            }
        }
        assertEquals(List.of(), opened);
    }

    @Test
    void areNotForPeople(Portal portal) {
        for (var who : List.of(MEMBER, HALDEN)) {
            var api = Api.of(portal, who);
            var body = ("{\"source\":\"sites\",\"records\":[" + view() + "]}").getBytes(StandardCharsets.UTF_8);
            var answer = api.send(
                    api.call("POST", "/people/" + amara(portal) + "/records").with("application/json", body));
            RefusalsIT.assertProblem(403, answer);
        }
    }

    private static Answer called(Wire wire, Operation operation, String person, String token) {
        var call = Call.of(operation.method(), operation.path().replaceAll("\\{[^}]*}", person))
                .with("Accept", "application/json, application/zip")
                .with("Authorization", "Bearer " + token)
                .with("Portal-Organisation", "halden")
                .with("If-Match", "\"1\"");
        if (operation.body().isEmpty()) {
            return wire.send(call);
        }
        var json = wire.send(call.with("application/json", "{}".getBytes(StandardCharsets.UTF_8)));
        return json.status() == 415 ? wire.send(call.with("text/csv", new byte[] {'x'})) : json;
    }

    private String view() {
        return record("v-" + once, "USAGE", "PAGE_VIEW", AT, "\"site\":\"fonetrac\",\"page\":\"/help/" + once + "\"");
    }

    private static String amara(Portal portal) {
        return OurSystem.personOf(portal, MEMBER);
    }
}
