package net.imgsecurity.portal.web.frame;

import java.net.URI;
import java.util.regex.Pattern;

/** An address on this host alone: a path with its query, which can be no other host and no header. */
public final class OwnPath {
    /** A few of them wait in cookies beside each other, and a server takes headers of 8 KB. */
    private static final int LONGEST = 400;
    /** Unreserved, sub-delimiters and escapes of RFC 3986; the second character keeps "//host" and "/\host" out. */
    private static final Pattern SHAPE =
            Pattern.compile("/(?![/\\\\])[\\w.~!$&'()*+,;=:@%/-]*(\\?[\\w.~!$&'()*+,;=:@%/?-]*)?");

    private OwnPath() {}

    public static boolean is(String path) {
        return path.length() <= LONGEST && SHAPE.matcher(path).matches() && parses(path);
    }

    private static boolean parses(String path) {
        try {
            return URI.create(path).getHost() == null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
