package net.imgsecurity.portal.web.tenancy;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cookie of a signed-in browser: 256 random bits, gone with the browser, sent to this host alone and to no script. */
final class SessionCookie {
    static final String NAME = "__Host-portal-session";
    private static final Pattern SHAPE = Pattern.compile("[\\w-]{43}");

    private SessionCookie() {}

    static Optional<String> in(HttpServletRequest request) {
        return all(request)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(SHAPE.asMatchPredicate())
                .findFirst();
    }

    static void set(HttpServletResponse response, String secret) {
        response.addCookie(hostOnly(NAME, secret));
    }

    static void clear(HttpServletResponse response) {
        response.addCookie(gone(NAME));
    }

    static Stream<Cookie> all(HttpServletRequest request) {
        return request.getCookies() == null ? Stream.empty() : Stream.of(request.getCookies());
    }

    /** The {@code __Host-} prefix makes browsers insist on Secure, on the path and on no domain. */
    static Cookie hostOnly(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    static Cookie gone(String name) {
        var cookie = hostOnly(name, "");
        cookie.setMaxAge(0);
        return cookie;
    }
}
