package net.imgsecurity.portal.systemtests.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cookies that one browser has for the portal; all are for the whole host. */
public final class CookieHeader {
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** @param header as a browser sends it */
    public CookieHeader(String header) {
        for (var pair : header.split("; ")) {
            put(pair);
        }
    }

    public synchronized Call on(Call call) {
        return call.with("Cookie", text());
    }

    /** Takes over what the answer sets. */
    public synchronized void learn(Answer answer) {
        answer.headers("set-cookie").forEach(line -> put(line.split(";")[0]));
    }

    public synchronized Optional<String> value(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    private String text() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void put(String pair) {
        var parts = pair.split("=", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            cookies.remove(parts[0]);
        } else {
            cookies.put(parts[0], parts[1]);
        }
    }
}
