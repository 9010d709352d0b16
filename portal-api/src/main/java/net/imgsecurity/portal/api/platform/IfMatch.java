package net.imgsecurity.portal.api.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Invalid;

/**
 * The versions that a change was made for, as the header If-Match names them (RFC 9110, 13.1.1). Compared strongly, so a weak
 * tag matches nothing. "Whatever it is now" is not taken: it would lose other people's edits silently.
 */
public final class IfMatch {
    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"");
    private static final Pattern VERSION = Pattern.compile("0|[1-9][0-9]{0,17}");

    private final List<Long> versions;

    private IfMatch(List<Long> versions) {
        this.versions = List.copyOf(versions);
    }

    /**
     * @param header null when it was not sent
     * @throws Refused 428 when it is missing or {@code *}
     * @throws Invalid 400 when it cannot be read
     */
    public static IfMatch parse(String header) {
        if (header == null || header.isBlank()) {
            throw Refused.unconditional("if-match.missing");
        }
        if (header.strip().equals("*")) {
            throw Refused.unconditional("if-match.any");
        }
        var versions = new ArrayList<Long>();
        var tag = TAG.matcher(header);
        int at = 0;
        for (; tag.find() && onlyCommas(header.substring(at, tag.start()), at > 0); at = tag.end()) {
            if (tag.group(1) == null && VERSION.matcher(tag.group(2)).matches()) {
                versions.add(Long.valueOf(tag.group(2)));
            }
        }
        if (at == 0 || !header.substring(at).matches("[\\s,]*")) {
            throw Invalid.request("If-Match", "if-match.malformed");
        }
        return new IfMatch(versions);
    }

    /**
     * The version to hand to a service, which compares it once more.
     *
     * @param current asked for only when several versions were named
     * @throws Conflict 412 when none can be meant
     */
    public long version(LongSupplier current) {
        if (versions.size() == 1) {
            return versions.get(0);
        }
        if (versions.isEmpty()) {
            throw Conflict.changedMeanwhile();
        }
        var now = current.getAsLong();
        if (!versions.contains(now)) {
            throw Conflict.changedMeanwhile();
        }
        return now;
    }

    private static boolean onlyCommas(String between, boolean needed) {
        return between.matches("[\\s,]*") && (!needed || between.contains(","));
    }
}
