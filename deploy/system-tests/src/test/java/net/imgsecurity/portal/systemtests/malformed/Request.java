package net.imgsecurity.portal.systemtests.malformed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request while it is made, byte by byte in the end. */
final class Request {
    private static final int ANNOUNCED_AT_ONCE = 100_000;

    String method;
    String target;
    String version = "HTTP/1.1";
    byte[] body;
    /** False when the server may wait for more, or for nothing that it understands. */
    boolean whole = true;

    private final List<String> headers = new ArrayList<>();

    Request(String method, String target) {
        this.method = method;
        this.target = target;
    }

    Request with(String name, String value) {
        headers.add(name + ": " + value);
        return this;
    }

    Request line(String raw) {
        headers.add(raw);
        whole = false;
        return this;
    }

    /** False for a body that may be refused before its end: whoever still writes then may miss the answer. */
    boolean isRead() {
        return body == null || body.length < ANNOUNCED_AT_ONCE;
    }

    byte[] bytes(String host) {
        var bytes = new ByteArrayOutputStream();
        write(bytes, method + " " + target + " " + version + "\r\nHost: " + host + "\r\nConnection: close\r\n");
        headers.forEach(header -> write(bytes, header + "\r\n"));
        var announced =
                headers.stream().anyMatch(header -> header.matches("(?is)(content-length|transfer-encoding):.*"));
        if (body != null && !announced) {
            write(bytes, "Content-Length: " + body.length + "\r\n");
        }
        write(bytes, "\r\n");
        if (body != null) {
            bytes.writeBytes(body);
        }
        return bytes.toByteArray();
    }

    /** As UTF-8, as programs write headers that may not hold what they hold. */
    private static void write(ByteArrayOutputStream into, String text) {
        into.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
