package net.imgsecurity.portal.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.Language;

/** How pages are shown, as chosen in this browser; each choice is a cookie that says nothing else, set when it is made. */
enum Display {
    LANGUAGE {
        @Override
        boolean knows(String value) {
            return Language.of(value).isPresent();
        }
    },
    THEME {
        @Override
        boolean knows(String value) {
            return value.equals("light") || value.equals("dark");
        }
    };

    private static final Duration KEPT = Duration.ofDays(365);

    /** Of the cookie without its prefix, and of what a form calls it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Only what there is to choose, so that nothing else of what a browser says comes into a page. */
    Optional<String> in(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Stream.of(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(cookieName()))
                        .map(Cookie::getValue)
                        .filter(this::knows)
                        .findFirst();
    }

    /** From now on what the browser or the system likes. */
    void forget(HttpServletResponse response) {
        response.addCookie(cookie("", Duration.ZERO));
    }

    void keep(String value, HttpServletResponse response) {
        response.addCookie(cookie(value, KEPT));
    }

    abstract boolean knows(String value);

    private String cookieName() {
        return "__Host-portal-" + key();
    }

    private Cookie cookie(String value, Duration kept) {
        var cookie = new Cookie(cookieName(), value);
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) kept.toSeconds());
        return cookie;
    }
}
