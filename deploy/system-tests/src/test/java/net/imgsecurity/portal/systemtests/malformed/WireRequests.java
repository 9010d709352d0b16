package net.imgsecurity.portal.systemtests.malformed;

import java.util.List;
import java.util.random.RandomGenerator;

/** Bytes that no HTTP client would send. Nobody is signed in: it is the server's reading that is tried. */
final class WireRequests {
    private WireRequests() {}

    static Request of(Door door, RandomGenerator random) {
        var request = new Request(
                Noise.chance(random, 50) ? door.method() : "GET", door.path().replace("{id}", "x"));
        request.whole = false;
        switch (random.nextInt(6)) {
            case 0 ->
                request.line(Nasty.one(
                        random,
                        List.of(
                                "No colon",
                                ": no name",
                                "A :b",
                                " A: b",
                                "A: b\r\n folded",
                                "A\u0000: b",
                                "A: b\rC: d",
                                "A: b\nC: d",
                                "X-Long: " + "a".repeat(70_000),
                                "Host: other",
                                "\u00E9: x",
                                "Cookie: " + "a=b;".repeat(3_000))));
            case 1 ->
                request.target = Nasty.one(
                        random,
                        List.of(
                                "*",
                                "http://nowhere.example/",
                                "http://",
                                "//",
                                "?",
                                "#",
                                "/\u0000",
                                "/a b",
                                "/\u00FC",
                                "/" + "a".repeat(30_000),
                                "/..;/WEB-INF/web.xml",
                                "/%2e%2e/x",
                                "/;/x",
                                "/\\..\\x",
                                "/%",
                                "/%zz",
                                "",
                                "\u0001"));
            case 2 ->
                request.version = Nasty.one(
                        random,
                        List.of(
                                "HTTP/1.0",
                                "HTTP/0.9",
                                "HTTP/2.0",
                                "HTTP/9.9",
                                "HTTP/1.1.1",
                                "http/1.1",
                                "HTTP",
                                "",
                                "X/1.1",
                                "HTTP/1.1 x",
                                "HTTP/-1.1"));
            case 3 -> framing(request, random);
            case 4 ->
                request.method = Nasty.one(
                        random,
                        List.of(
                                "get",
                                "",
                                " ",
                                "G\u0000T",
                                "G T",
                                "\u00DC",
                                "PRI",
                                "CONNECT",
                                "A".repeat(9_000),
                                "POST\t"));
            default -> {
                for (int many = 0; many < 300; many++) {
                    request.line("X-" + many + ": " + many);
                }
            }
        }
        return request;
    }

    /** Bodies whose headers lie about them. */
    private static void framing(Request request, RandomGenerator random) {
        request.method = "POST";
        request.body = BrokenForm.text(Nasty.one(
                random,
                List.of(
                        "a=b",
                        "zz\r\na\r\n",
                        "5\r\nab\r\n0\r\n\r\n",
                        "ffffffffffffffff\r\n",
                        "-1\r\n",
                        "0\r\nX: y\r\n\r\n",
                        "3;" + "x".repeat(9_000) + "\r\nabc\r\n0\r\n\r\n")));
        request.line(Nasty.one(
                random,
                List.of(
                        "Content-Length: 99999999999",
                        "Content-Length: -1",
                        "Content-Length: x",
                        "Content-Length: 1\r\nContent-Length: 2",
                        "Content-Length: 50",
                        "Content-Length: 0",
                        "Content-Length: ",
                        "Content-Length: 3\r\nTransfer-Encoding: chunked",
                        "Transfer-Encoding: chunked",
                        "Transfer-Encoding: gzip, chunked",
                        "Transfer-Encoding: x",
                        "Transfer-Encoding:\tchunked\r\nTransfer-Encoding: identity",
                        "Content-Length: +3",
                        "Content-Length: 0x3")));
        if (random.nextBoolean()) {
            request.line("Content-Type: " + Noise.mediaType(random));
        }
    }
}
