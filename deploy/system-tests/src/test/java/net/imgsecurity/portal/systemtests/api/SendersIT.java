package net.imgsecurity.portal.systemtests.api;

import static net.imgsecurity.portal.local.Demonstration.MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import net.imgsecurity.portal.systemtests.http.Answer;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One of IMG's systems asks whom it may write to, by a token of its own. */
@RunningPortal
@Tag("F3")
class SendersIT {
    private static final String SCOPE = "marketing:ask";

    @Test
    void askAndHearOfWhatChanges(Portal portal) {
        var amara = Api.of(portal, MEMBER);
        decide(amara, true);
        var place = newest(portal);

        assertTrue(allowed(ask(portal, SCOPE, "img")));
        decide(amara, false);
        assertFalse(allowed(ask(portal, SCOPE, "img")));

        var heard = Api.json(get(portal, "/marketing/changes?since=" + place)).get("items");
        var last = heard.get(heard.size() - 1);
        assertEquals(MEMBER.address(), last.get("address").asText());
        assertEquals("WITHDRAWN", last.get("decision").asText());
    }

    @Test
    void needTheirScopeAndSpeakForImgAlone(Portal portal) {
        assertEquals(403, ask(portal, "records:usage", "img").status());
        assertEquals(403, ask(portal, SCOPE, "halden").status());
        var people = Api.of(portal, MEMBER);
        assertEquals(403, people.send(people.call("GET", "/marketing/changes")).status());
    }

    private static void decide(Api amara, boolean given) {
        var body =
                "{\"wording\":1,\"language\":\"en\",\"choices\":[{\"topic\":\"EVENTS\",\"channel\":\"MAIL\",\"given\":"
                        + given + "}]}";
        var answer = amara.send(
                amara.call("PUT", "/me/preferences").with("application/json", body.getBytes(StandardCharsets.UTF_8)));
        assertEquals(200, answer.status(), answer::text);
    }

    private static Answer ask(Portal portal, String scope, String organisation) {
        var body = "{\"addresses\":[\"" + MEMBER.address() + "\"],\"topic\":\"EVENTS\",\"channel\":\"MAIL\"}";
        return send(
                portal,
                scope,
                organisation,
                Call.of("POST", Api.ROOT + "/marketing/permissions")
                        .with("application/json", body.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean allowed(Answer answer) {
        assertEquals(200, answer.status(), answer::text);
        return Api.json(answer).at("/permissions/0/allowed").asBoolean();
    }

    private static String newest(Portal portal) {
        JsonNode heard = Api.json(get(portal, "/marketing/changes"));
        while (heard.get("more").asBoolean()) {
            heard = Api.json(
                    get(portal, "/marketing/changes?since=" + heard.get("next").asText()));
        }
        return heard.get("next").asText();
    }

    private static Answer get(Portal portal, String path) {
        var answer = send(portal, SCOPE, "img", Call.of("GET", Api.ROOT + path));
        assertEquals(200, answer.status(), answer::text);
        return answer;
    }

    private static Answer send(Portal portal, String scope, String organisation, Call call) {
        return new Wire(portal.addresses().portal())
                .send(call.with(
                                "Authorization",
                                "Bearer " + OurSystem.of(portal, "img-shop").token(scope))
                        .with("Portal-Organisation", organisation));
    }
}
