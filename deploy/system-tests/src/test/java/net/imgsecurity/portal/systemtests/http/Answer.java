package net.imgsecurity.portal.systemtests.http;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An answer, every byte of it.
 *
 * @param head the headers, a line each
 */
public record Answer(int status, String head, byte[] body) {
    static Answer of(HttpResponse<byte[]> response) {
        var head = response.headers().map().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value))
                .sorted()
                .collect(Collectors.joining("\n"));
        return new Answer(response.statusCode(), head, response.body());
    }

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    public boolean isRedirect() {
        return status / 100 == 3 && status != 304;
    }

    /** The value of the first header of this name, in lower case. */
    public Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    public List<String> headers(String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .toList();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Head and body, a byte a character. */
    public String raw() {
        return head + "\n\n" + new String(body, StandardCharsets.ISO_8859_1);
    }
}
