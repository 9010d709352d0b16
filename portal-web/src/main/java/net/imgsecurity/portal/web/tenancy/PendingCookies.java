package net.imgsecurity.portal.web.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** The sign-ins that this browser has begun, a cookie each; beyond a handful the oldest go, so that requests stay small. */
@ApplicationScoped
class PendingCookies {
    private static final String PREFIX = "__Host-portal-signin-";
    private static final int AT_MOST = 5;

    @Inject
    Settings settings;

    void remember(Pending pending, HttpServletRequest request, HttpServletResponse response) {
        var seal = new Seal(settings.secret());
        SessionCookie.all(request)
                .filter(cookie -> cookie.getName().startsWith(PREFIX))
                .sorted(Comparator.comparing((Cookie cookie) -> begun(seal, cookie))
                        .reversed())
                .skip(AT_MOST - 1)
                .forEach(cookie -> response.addCookie(SessionCookie.gone(cookie.getName())));
        var cookie = SessionCookie.hostOnly(PREFIX + pending.state(), pending.sealed(seal));
        cookie.setMaxAge((int) Pending.LASTS.toSeconds());
        response.addCookie(cookie);
    }

    /** Finds the sign-in of this state and forgets it: an answer counts once. */
    Optional<Pending> take(String state, HttpServletRequest request, HttpServletResponse response) {
        var name = PREFIX + state;
        return SessionCookie.all(request)
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .flatMap(cookie -> {
                    response.addCookie(SessionCookie.gone(name));
                    return Pending.unsealed(new Seal(settings.secret()), state, cookie.getValue());
                });
    }

    private static Instant begun(Seal seal, Cookie cookie) {
        return Pending.unsealed(seal, cookie.getName().substring(PREFIX.length()), cookie.getValue())
                .map(Pending::begun)
                .orElse(Instant.EPOCH);
    }
}
