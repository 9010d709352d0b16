package net.imgsecurity.portal.systemtests.api;

import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static net.imgsecurity.portal.local.Demonstration.STAFF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.StoppedWork;
import org.junit.jupiter.api.Test;

/** The description of the API is the one that is checked in, and true. */
@BrowserTest
class DescriptionIT {
    /** Wants a fresh sign-in, and a copy that was made: a journey fetches one. */
    private static final String COPY = "/me/data/copy";

    /** For IMG's own systems, with a token of theirs. */
    private static final String CHANGES = "/marketing/changes";

    private static final int TELEPHONE = 360;

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    @Test
    void isServedAsItIsCheckedIn(Portal portal) {
        var served = new Wire(portal.addresses().portal()).send(Call.of("GET", "/api/openapi"));
        assertEquals(200, served.status());
        assertEquals(
                "application/json", served.header("content-type").orElse("").replaceFirst(";.*", ""));
        assertEquals(checkedIn(portal), Api.json(served));
    }

    @Test
    void namesOnlyWhatAnswersAndOnlyAnswersThatItNames(Portal portal) throws SQLException {
        var administrator = Api.of(portal, HALDEN);
        var staff = Api.of(portal, STAFF);
        var wrong = new ArrayList<String>();
        var operations = 0;
        for (var path : checkedIn(portal).path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (!METHODS.contains(operation.getKey())) {
                    continue;
                }
                operations++;
                var api = path.getKey().matches("/(organisations|jobs|drift).*") ? staff : administrator;
                var target = path.getKey()
                        .replace("{id}", id(portal, administrator, path.getKey()))
                        .replace("{version}", "2024-01-09")
                        .replace("{category}", "usage");
                var call = api.call(operation.getKey().toUpperCase(Locale.ROOT), target);
                var writes = Set.of("post", "put").contains(operation.getKey());
                var answer = api.send(writes ? call.with("text/plain", new byte[1]) : call);
                var named = operation.getValue().path("responses").has(String.valueOf(answer.status()));
                var here = operation.getKey().equals("get")
                        && !Set.of(COPY, CHANGES).contains(path.getKey());
                if (!named || here && !answer.isSuccess() || answer.status() == 405) {
                    wrong.add(operation.getKey() + " " + path.getKey() + ": " + answer.status());
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(operations > 10, "operations were found");
    }

    @Test
    void canBeReadAndTriedOnAPageOfOurs(Portal portal, Visitors visitors) {
        var somebody = visitors.newcomer(portal);
        somebody.page().navigate(somebody.address("/api/docs"));
        somebody.page().locator(".opblock").first().waitFor();
        somebody.page().waitForLoadState(LoadState.NETWORKIDLE);
        somebody.looks("api-docs");
        assertTrue(somebody.page().locator(".opblock").count() > 10);
    }

    @Test
    void hasRoomForItsWordsOnATelephone(Portal portal, Visitors visitors) {
        var page = visitors.newcomer(portal).page();
        page.setViewportSize(TELEPHONE, TELEPHONE * 2);
        page.navigate(portal.addresses().portal() + "/api/docs");
        page.locator(".opblock-summary-control").nth(1).click();
        page.locator(".opblock-body .responses-table").first().waitFor();
        assertEquals(TELEPHONE, page.evaluate("() => document.documentElement.scrollWidth"));
        var narrowest = (Number) page.evaluate("() => Math.min(...[...document.querySelectorAll("
                + "'.opblock-tag small')].map(words => words.getBoundingClientRect().width))");
        assertTrue(narrowest.intValue() > TELEPHONE / 2, () -> narrowest + " px");
    }

    /** Somebody or something that there is, where the path asks for one; what is missing is made. */
    private static String id(Portal portal, Api administrator, String path) throws SQLException {
        if (path.contains("/jobs/")) {
            return StoppedWork.organisation(portal, HALDEN.organisation()).toString();
        }
        if (path.endsWith("/invitation") || path.contains("/membership/")) {
            // It would be done in truth, where the sign-in happens to be fresh.
            return "01940000-0000-7000-8000-000000000001";
        }
        if (path.contains("/consents/")) {
            return consent(administrator);
        }
        if (!path.contains("/imports/")) {
            return path.contains("{id}") ? administrator.id("000102") : "";
        }
        var first = administrator.read("/organisation/imports").at("/items/0/links/self");
        if (first.isMissingNode()) {
            var amara = "Employee number,Given name,Work e-mail\n000102,Amara,amara.okafor@halden.example\n";
            administrator.send(administrator
                    .call("POST", "/organisation/imports")
                    .with("text/csv", amara.getBytes(StandardCharsets.UTF_8)));
            return id(portal, administrator, path);
        }
        return first.asText().replaceFirst("^.*/", "");
    }

    /** The administrator's newest decision about marketing; where there was none, that the post brings them offers. */
    private static String consent(Api administrator) {
        var newest = administrator.read("/me/consents").at("/items/0/id");
        if (!newest.isMissingNode()) {
            return newest.asText();
        }
        var decided = new ObjectMapper().createObjectNode();
        decided.set("wording", administrator.read("/me/preferences").get("wording"));
        decided.put("language", "en")
                .putArray("choices")
                .addObject()
                .put("topic", "OFFERS")
                .put("channel", "POST")
                .put("given", true);
        administrator.send(administrator.call("PUT", "/me/preferences").with("application/json", Api.bytes(decided)));
        return administrator.read("/me/consents").at("/items/0/id").asText();
    }

    private static JsonNode checkedIn(Portal portal) {
        var file = Path.of(System.getProperty("portal.project"), "../../docs/api/openapi.json");
        try {
            var text = Files.readString(file)
                    .replace(
                            "http://127.0.0.1:8180/realms/img",
                            portal.addresses().issuer().toString());
            return new ObjectMapper().readTree(text);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
