package net.imgsecurity.portal.web.frame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the body of a form with files (RFC 7578), as strictly as browsers write it. */
final class Multipart {
    private static final int MOST_PARTS = 20;
    private static final int LONGEST_HEAD = 4096;
    private static final Pattern BOUNDARY =
            Pattern.compile("multipart/form-data;.*?boundary=\"?([^\";]{1,70})\"?.*", Pattern.CASE_INSENSITIVE);

    /** The body is no such form. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final byte[] body;
    private int at;

    private Multipart(byte[] body) {
        this.body = body;
    }

    static List<UploadedPart> parts(String contentType, byte[] body) throws Malformed {
        var boundary = BOUNDARY.matcher(contentType);
        if (!boundary.matches()) {
            throw new Malformed();
        }
        return new Multipart(body).read("--" + boundary.group(1));
    }

    private List<UploadedPart> read(String delimiter) throws Malformed {
        var parts = new ArrayList<UploadedPart>();
        expect(delimiter);
        while (!isNext("--")) {
            if (parts.size() == MOST_PARTS) {
                throw new Malformed();
            }
            expect("\r\n");
            var head = until("\r\n\r\n", LONGEST_HEAD);
            parts.add(part(new String(head, StandardCharsets.UTF_8), until("\r\n" + delimiter, body.length)));
        }
        return parts;
    }

    private static UploadedPart part(String head, byte[] content) throws Malformed {
        var headers = new HashMap<String, String>();
        for (var line : head.split("\r\n")) {
            var colon = line.indexOf(':');
            if (colon < 1) {
                throw new Malformed();
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        var disposition = headers.getOrDefault("content-disposition", "");
        var name = named("name", disposition).orElseThrow(Malformed::new);
        return new UploadedPart(
                Map.copyOf(headers), name, named("filename", disposition).orElse(null), content);
    }

    private static Optional<String> named(String parameter, String disposition) {
        var found = Pattern.compile(";\\s*" + parameter + "=\"([^\"]*)\"").matcher(disposition);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private boolean isNext(String text) {
        return found(text.getBytes(StandardCharsets.UTF_8), at);
    }

    private void expect(String text) throws Malformed {
        if (!isNext(text)) {
            throw new Malformed();
        }
        at += text.length();
    }

    /** What comes before this text, which is passed over; looked for in so many bytes. */
    private byte[] until(String text, int longest) throws Malformed {
        var end = text.getBytes(StandardCharsets.UTF_8);
        var last = Math.min((long) body.length, (long) at + longest) - end.length;
        for (int i = at; i <= last; i++) {
            if (body[i] == end[0] && found(end, i)) {
                var passed = Arrays.copyOfRange(body, at, i);
                at = i + end.length;
                return passed;
            }
        }
        throw new Malformed();
    }

    private boolean found(byte[] bytes, int place) {
        return place + bytes.length <= body.length
                && Arrays.equals(body, place, place + bytes.length, bytes, 0, bytes.length);
    }
}
