package net.imgsecurity.portal.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.logging.Logger;

/**
 * One line for each request: a JSON object of ids, numbers and words of ours. Paths are written as their templates, so that
 * nothing that somebody typed into an address is kept.
 */
public final class AccessLine {
    /** Request attributes that a door fills in: which page or resource, and for which account. */
    public static final String ROUTE = "portal.route";

    public static final String ACCOUNT = "portal.account";

    private static final Logger LOG = Logger.getLogger("portal.access");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final String BEGUN = AccessLine.class.getName();

    private AccessLine() {}

    /**
     * Goes on with the request and then writes its line; once, though the error page comes by a second time.
     *
     * @param door the word of ours for where it was asked
     */
    public static void around(String door, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(BEGUN) != null) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(BEGUN, true);
        var began = System.nanoTime();
        // What is thrown out of here is answered later, by the error page.
        var status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            LOG.info(line(door, request, status, (System.nanoTime() - began) / 1_000_000));
        }
    }

    private static String line(String door, HttpServletRequest request, int status, long millis) {
        return text(
                door,
                RequestId.of(request),
                request.getMethod(),
                (String) request.getAttribute(ROUTE),
                status,
                millis,
                (String) request.getAttribute(ACCOUNT));
    }

    static String text(String door, String id, String method, String route, int status, long millis, String account) {
        return "{\"event\":\"request\",\"door\":\"%s\",\"request\":\"%s\",\"method\":\"%s\",\"route\":%s,\"status\":%d,\"millis\":%d,\"account\":%s}"
                .formatted(
                        door,
                        id,
                        METHODS.contains(method) ? method : "OTHER",
                        quoted(route),
                        status,
                        millis,
                        quoted(account));
    }

    private static String quoted(String ours) {
        return ours == null ? "null" : '"' + ours + '"';
    }
}
