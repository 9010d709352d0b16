package net.imgsecurity.portal.local;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads where an answer sends the browser. */
final class Redirects {
    private Redirects() {}

    /** The absolute address that a 3xx answer points to. */
    static Optional<URI> target(HttpResponse<?> answer) {
        return answer.statusCode() / 100 == 3
                ? answer.headers()
                        .firstValue("Location")
                        .map(location -> answer.uri().resolve(location))
                : Optional.empty();
    }

    static Optional<String> parameter(URI address, String name) {
        return Stream.of(Optional.ofNullable(address.getRawQuery()).orElse("").split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst();
    }
}
