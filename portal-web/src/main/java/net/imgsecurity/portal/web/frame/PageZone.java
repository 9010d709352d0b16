package net.imgsecurity.portal.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * In which zone times are shown: the one the browser is in, which a script of ours says in the cookie {@code zone}, since
 * people here travel. Without it UTC.
 */
final class PageZone {
    private static final String COOKIE = "zone";
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private PageZone() {}

    static ZoneId current() {
        var cookie = (Cookie) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestCookieMap()
                .get(COOKIE);
        return of(cookie == null ? null : cookie.getValue());
    }

    /** Only what the tz database names, so that nothing else of what a browser says comes into a page. */
    static ZoneId of(String named) {
        return named != null && KNOWN.contains(named) ? ZoneId.of(named) : ZoneOffset.UTC;
    }
}
