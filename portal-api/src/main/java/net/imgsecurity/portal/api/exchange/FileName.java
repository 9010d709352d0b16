package net.imgsecurity.portal.api.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.imgsecurity.portal.platform.Invalid;

/** The name that a file had where it came from, from a header: percent-encoded, since headers hold ASCII. */
final class FileName {
    private FileName() {}

    /**
     * @return null when there is none
     * @throws Invalid 400 when it is not percent-encoded UTF-8
     */
    static String decode(String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        try {
            return URLDecoder.decode(header.strip().replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Invalid.request("File-Name", "file-name.malformed");
        }
    }
}
