package net.imgsecurity.portal.systemtests.malformed;

import java.util.List;
import java.util.random.RandomGenerator;

/** Headers that mean something to some server, with values that mean nothing. */
final class Noise {
    private static final List<String> NAMES = List.of(
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "Accept-Charset",
            "Range",
            "If-Match",
            "If-None-Match",
            "If-Modified-Since",
            "If-Unmodified-Since",
            "Content-Encoding",
            "Content-Language",
            "Content-Type",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "X-Forwarded-Host",
            "Forwarded",
            "Expect",
            "TE",
            "Upgrade",
            "Upgrade-Insecure-Requests",
            "Referer",
            "User-Agent",
            "X-HTTP-Method-Override",
            "Portal-Organisation",
            "Idempotency-Key",
            "File-Name",
            "Faces-Request",
            "X-Requested-With",
            "Cookie",
            "Date",
            "Via",
            "Content-Disposition",
            "Last-Event-ID",
            "Sec-Fetch-Site",
            "Sec-Fetch-Mode",
            "Max-Forwards",
            "traceparent");

    private static final List<String> MEDIA_TYPES = List.of(
            "application/json",
            "text/json",
            "application/json; charset=utf-16",
            "application/json; charset=nonsense",
            "application/xml",
            "text/csv",
            "text/csv; charset=\"",
            "text/plain",
            "application/octet-stream",
            "*/*",
            "application/x-www-form-urlencoded; charset=nonsense",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=" + "b".repeat(300),
            "multipart/mixed; boundary=cut",
            "x",
            "/",
            ";",
            "a/b/c",
            "application/vnd.x+json",
            "APPLICATION/JSON;;",
            "text/html, application/json");

    private Noise() {}

    static void add(Request request, RandomGenerator random) {
        for (int many = random.nextInt(3); many > 0; many--) {
            var name = Nasty.one(random, NAMES);
            var value = name.equals("Content-Type") || name.equals("Accept") ? mediaType(random) : Nasty.header(random);
            request.with(name, value);
        }
    }

    static String mediaType(RandomGenerator random) {
        return random.nextInt(4) == 0 ? Nasty.header(random) : Nasty.one(random, MEDIA_TYPES);
    }

    static boolean chance(RandomGenerator random, int percent) {
        return random.nextInt(100) < percent;
    }
}
