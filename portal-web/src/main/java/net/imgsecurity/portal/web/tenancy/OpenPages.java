package net.imgsecurity.portal.web.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is answered without a session. Everything else, whatever is added later, needs one. */
final class OpenPages {
    private static final Set<String> PAGES = Set.of(
            "/signin",
            "/signin/callback",
            "/signin/step-up",
            "/signin/backchannel-logout",
            "/signin-problem",
            "/signout",
            "/signed-out",
            "/invitation",
            "/unsubscribe",
            "/.well-known/gpc.json",
            "/sign-in-address-undo",
            "/sign-in-address-undone",
            "/.well-known/security.txt",
            "/.well-known/change-password",
            "/display",
            "/oops",
            "/favicon.ico",
            "/robots.txt");
    /** For everybody, and in the frame of whoever is signed in. */
    private static final Set<String> PUBLIC = Set.of(
            "/policy",
            "/policy/data",
            "/policy/purposes",
            "/policy/recipients",
            "/policy/cookies",
            "/policy/complaints",
            "/policy/changes",
            "/help",
            "/accessibility");
    /** Parts of pages, which hold nothing of anybody, and what answers on the management port alone. */
    private static final Set<String> BELOW = Set.of("/jakarta.faces.resource", "/health", "/metrics", "/openapi");

    private OpenPages() {}

    static boolean hold(HttpServletRequest request) {
        var path = path(request);
        return PAGES.contains(path)
                || PUBLIC.contains(path)
                || BELOW.stream().anyMatch(top -> path.equals(top) || path.startsWith(top + "/"));
    }

    /** Whether a session is looked for although none is needed. */
    static boolean greet(HttpServletRequest request) {
        return PUBLIC.contains(path(request));
    }

    /** As the container maps it: decoded and normalised, and the same for a page with and without its file's ending. */
    static String path(HttpServletRequest request) {
        var whole = Stream.of(
                        request.getServletPath(),
                        Optional.ofNullable(request.getPathInfo()).orElse(""))
                .reduce("", String::concat);
        return whole.endsWith(".xhtml") && !whole.startsWith("/jakarta.faces.resource")
                ? whole.substring(0, whole.length() - ".xhtml".length())
                : whole;
    }
}
