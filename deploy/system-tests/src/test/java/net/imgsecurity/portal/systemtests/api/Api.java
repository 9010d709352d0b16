package net.imgsecurity.portal.systemtests.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.http.Answer;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** The API as a program calls it for one of the demonstration people, in that person's first organisation. */
public final class Api {
    public static final String ROOT = "/api/v1";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ACCOUNTS_ARE_MADE = Duration.ofMinutes(4);
    /** What may be sent of a profile; the rest is only answered. */
    private static final List<String> EDITABLE = List.of(
            "givenName",
            "familyName",
            "jobTitle",
            "department",
            "language",
            "email",
            "mobilePhone",
            "workPhone",
            "homeAddress",
            "billingAddress");

    private final Portal portal;
    private final Demonstration who;
    private final Wire wire;

    private Api(Portal portal, Demonstration who) {
        this.portal = portal;
        this.who = who;
        this.wire = new Wire(portal.addresses().portal());
    }

    public static Api of(Portal portal, Demonstration who) {
        Eventually.succeeds(ACCOUNTS_ARE_MADE, () -> portal.account(who).token());
        return new Api(portal, who);
    }

    /** A call with this person's token. @param path below {@link #ROOT} */
    public Call call(String method, String path) {
        return Call.of(method, ROOT + path)
                .with("Authorization", "Bearer " + portal.account(who).token())
                .with("Portal-Organisation", who.organisation());
    }

    public Answer send(Call call) {
        return wire.send(call);
    }

    public Answer get(String path) {
        return send(call("GET", path));
    }

    /** @throws IllegalStateException when the answer is no success */
    public JsonNode read(String path) {
        var answer = get(path);
        if (!answer.isSuccess()) {
            throw new IllegalStateException("GET " + path + " was answered with " + answer.status());
        }
        return json(answer);
    }

    public Answer put(String path, JsonNode body, String tag) {
        var call = call("PUT", path).with("application/json", bytes(body));
        return send(tag == null ? call : call.with("If-Match", tag));
    }

    /** The profile at this path as it would be sent back unchanged. */
    public ObjectNode editable(String path) {
        return ((ObjectNode) read(path)).retain(EDITABLE);
    }

    /** Changes some fields of the profile at this path, whatever it is now. */
    public void edit(String path, Map<String, String> fields) {
        var body = editable(path);
        fields.forEach(body::put);
        var answer = put(path, body, get(path).header("etag").orElseThrow());
        if (!answer.isSuccess()) {
            throw new IllegalStateException("PUT " + path + " was answered with " + answer.status());
        }
    }

    /** The path of the person with this employee number. */
    public String person(String employeeNumber) {
        return read("/organisation/people?employeeNumber=" + employeeNumber)
                .at("/items/0/links/self")
                .asText()
                .substring(ROOT.length());
    }

    /** The id of the person with this employee number, as addresses of pages have it. */
    public String id(String employeeNumber) {
        return person(employeeNumber).replaceFirst("^.*/", "");
    }

    public static JsonNode json(Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    public static byte[] bytes(JsonNode body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
