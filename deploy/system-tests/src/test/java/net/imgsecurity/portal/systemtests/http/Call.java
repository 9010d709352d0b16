package net.imgsecurity.portal.systemtests.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request as it goes out.
 *
 * @param target path and query, encoded already
 * @param headers name and value by turns
 * @param body null for none
 */
public record Call(String method, String target, List<String> headers, byte[] body) {
    public static Call of(String method, String target) {
        return new Call(method, target, List.of(), null);
    }

    public Call with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new Call(method, target, List.copyOf(more), body);
    }

    public Call with(String mediaType, byte[] content) {
        return new Call(method, target, headers, content).with("Content-Type", mediaType);
    }

    /** Everything that was sent, as text: what comes back of it is an echo. */
    public String text() {
        var sent = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        return target + "\n" + String.join("\n", headers) + "\n" + sent;
    }
}
