package net.imgsecurity.portal.systemtests.malformed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import net.imgsecurity.portal.systemtests.http.HtmlForm;

/** Values that programs stumble over. None of them means anything to the portal. */
final class Nasty {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "'",
            "\"",
            "' OR '1'='1",
            "%",
            "_",
            "\\",
            "/",
            "../../etc/passwd",
            "..",
            ".",
            "<b>",
            "<!--",
            "&amp;",
            "${7*7}",
            "#{1+1}",
            "{{1}}",
            "-1",
            "0",
            "1",
            "201",
            "2147483648",
            "99999999999999999999",
            "1e309",
            "NaN",
            "0x10",
            "null",
            "true",
            "[]",
            "{}",
            "undefined",
            "2026-02-30",
            "0000-00-00",
            "9999999-01-01",
            "2026-11-25T25:61:61Z",
            "\r\nX-Injected: 1",
            "\n",
            "\t",
            "\uFEFF",
            "\u202E",
            "\u760A\u760D",
            "\uD83D\uDE00",
            "e\u0301".repeat(60),
            "\u0130",
            "\u00DF",
            "\u200B",
            "\uFFFF",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "01940000-0000-7000-8000-00000000000",
            "{01940000-0000-7000-8000-000000000000}",
            "1-1-1-1-1",
            "A".repeat(300),
            "A".repeat(5_000),
            "\u6587".repeat(400),
            "=1+1",
            "name",
            "-name",
            "changedAt",
            "a,b,c",
            "a;b",
            "a b");

    /** As they stand in an address: broken escapes, overlong and half characters, among them. */
    private static final List<String> ENCODED = List.of(
            "%zz",
            "%",
            "%4",
            "%00",
            "%0d%0aX-Injected:%201",
            "%ed%a0%80",
            "%c0%af",
            "%f5%80%80%80",
            "%ff",
            "%e2%82",
            "%u0041",
            "%252e%252e",
            "%2e%2e%2f",
            "+",
            "%2b",
            "a%20b",
            "%26%3d",
            "%5b%5d",
            "a=b",
            "a%00b");

    private Nasty() {}

    static String text(RandomGenerator random) {
        return switch (random.nextInt(8)) {
            case 0 -> noise(random, 1 + random.nextInt(60));
            case 1 -> cursor(random);
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    /** Fit for an address, in whatever way. */
    static String encoded(RandomGenerator random) {
        return random.nextInt(4) == 0
                ? ENCODED.get(random.nextInt(ENCODED.size()))
                : HtmlForm.encode(text(random)).replace("+", "%20");
    }

    /** Without an end of line, so that the header stays one. */
    static String header(RandomGenerator random) {
        return text(random).replaceAll("[\r\n]", " ");
    }

    /** What a cursor looks like from outside, with any bytes in it. */
    private static String cursor(RandomGenerator random) {
        var bytes = new byte[random.nextInt(60)];
        random.nextBytes(bytes);
        if (bytes.length > 0 && random.nextBoolean()) {
            bytes[0] = (byte) random.nextInt(2);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String noise(RandomGenerator random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static <T> T one(RandomGenerator random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
