package net.imgsecurity.portal.web.tenancy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import net.imgsecurity.portal.web.frame.OwnPath;

/**
 * A page of ours to return to after sign-in: a path with its query, never another host. Whatever is not plainly that becomes
 * the overview, or the page without its query when only that is at fault.
 */
record Target(String path) {
    static final Target HOME = new Target("/overview");
    /** Pages about signing in and out are no places to return to, nor is what belongs to another WAR or to a page's parts. */
    private static final Pattern NO_PAGE =
            Pattern.compile("/|/(sign(in|out|ed-out)\\b|display|api/|jakarta\\.faces|oops|health|metrics|favicon).*");

    static Target of(String asked) {
        if (asked == null) {
            return HOME;
        }
        var path = OwnPath.is(asked) ? asked : asked.split("\\?", 2)[0];
        return OwnPath.is(path) && !NO_PAGE.matcher(path).matches() ? new Target(path) : HOME;
    }

    /** The address that asks for this target, for pages that stand between the person and it. */
    String by(String page) {
        return page + "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** The same page with one more parameter. */
    Target with(String name, String value) {
        return of(path + (path.contains("?") ? "&" : "?") + name + "=" + value);
    }
}
