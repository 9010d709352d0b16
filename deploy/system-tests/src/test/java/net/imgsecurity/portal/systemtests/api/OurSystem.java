package net.imgsecurity.portal.systemtests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.http.Answer;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.HtmlForm;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** One of IMG's own systems: it signs in as itself, for the scopes that it asks for. */
public final class OurSystem {
    private final Portal portal;
    private final String client;

    private OurSystem(Portal portal, String client) {
        this.portal = portal;
        this.client = client;
    }

    public static OurSystem of(Portal portal, String client) {
        return new OurSystem(portal, client);
    }

    /** The id of this member of Halden, as their organisation has it. */
    public static String personOf(Portal portal, Demonstration member) {
        var number = Api.of(portal, member)
                .read("/me/profile")
                .path("employeeNumber")
                .asText();
        return Api.of(portal, Demonstration.HALDEN).id(number);
    }

    Answer asksForToken(String scopes) {
        return new Wire(portal.addresses().issuer())
                .send(Call.of("POST", "/protocol/openid-connect/token")
                        .with(
                                "application/x-www-form-urlencoded",
                                HtmlForm.encode(Map.of(
                                        "grant_type",
                                        "client_credentials",
                                        "client_id",
                                        client,
                                        "client_secret",
                                        client + "-for-development",
                                        "scope",
                                        scopes))));
    }

    String token(String scopes) {
        var answer = asksForToken(scopes);
        assertEquals(200, answer.status(), answer::text);
        return Api.json(answer).path("access_token").asText();
    }

    /** @param records as JSON, separated by commas */
    public Answer sends(String scopes, String organisation, String person, String source, String records) {
        var body = "{\"source\":\"" + source + "\",\"records\":[" + records + "]}";
        return new Wire(portal.addresses().portal())
                .send(Call.of("POST", Api.ROOT + "/people/" + person + "/records")
                        .with("Authorization", "Bearer " + token(scopes))
                        .with("Portal-Organisation", organisation)
                        .with("application/json", body.getBytes(StandardCharsets.UTF_8)));
    }

    /** @param content the members of the object that the record holds */
    public static String record(String id, String category, String kind, String at, String content) {
        return """
                {"sourceId":"%s","category":"%s","kind":"%s","occurredAt":"%s","content":{%s}}""".formatted(id, category, kind, at, content);
    }
}
