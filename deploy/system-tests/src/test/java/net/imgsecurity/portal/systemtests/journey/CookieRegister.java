package net.imgsecurity.portal.systemtests.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** What the portal says that it and its sign-in keep in a browser, as everybody can read it. */
final class CookieRegister {
    /** A cookie that is named to a browser with this or less is taken away. */
    private static final long GONE = 0;

    private final List<JsonNode> entries;

    private CookieRegister(List<JsonNode> entries) {
        this.entries = entries;
    }

    static CookieRegister of(Portal portal) {
        var answer = new Wire(portal.addresses().portal()).send(Call.of("GET", "/api/v1/policy"));
        try {
            var cookies = new ObjectMapper().readTree(answer.body()).at("/registers/cookies");
            return new CookieRegister(
                    StreamSupport.stream(cookies.spliterator(), false).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param where PORTAL or SIGN_IN
     * @param kind COOKIE or STORAGE
     * @param seconds how long it lasts; null until the browser closes
     */
    boolean has(String where, String kind, String name, Long seconds) {
        return seconds != null && seconds <= GONE
                || entries.stream()
                        .filter(entry -> entry.path("where").asText().equals(where)
                                && entry.path("kind").asText().equals(kind))
                        .anyMatch(entry -> fits(entry.path("name").asText(), name) && lasts(entry, seconds));
    }

    private static boolean fits(String listed, String name) {
        return listed.endsWith("*") ? name.startsWith(listed.substring(0, listed.length() - 1)) : name.equals(listed);
    }

    private static boolean lasts(JsonNode entry, Long seconds) {
        return seconds == null || entry.path("seconds").asLong(0) >= seconds;
    }
}
