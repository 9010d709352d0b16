package net.imgsecurity.portal.api.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.logging.Logger;

/**
 * One line for each request: a JSON object of ids, numbers and words of ours. Paths are written as their templates, so that
 * nothing that somebody typed into an address is kept.
 */
public final class AccessLine {
    /** Request attributes that the resources' filters fill in. */
    public static final String ROUTE = "portal.route";

    public static final String ACCOUNT = "portal.account";

    private static final Logger LOG = Logger.getLogger("portal.access");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final String BEGAN = AccessLine.class.getName();

    private AccessLine() {}

    /** @return whether this is the first time the request comes by; the error page is the second */
    static boolean begin(HttpServletRequest request) {
        if (request.getAttribute(BEGAN) != null) {
            return false;
        }
        request.setAttribute(BEGAN, System.nanoTime());
        return true;
    }

    static void end(HttpServletRequest request, int status) {
        var millis = (System.nanoTime() - (Long) request.getAttribute(BEGAN)) / 1_000_000;
        LOG.info(() -> text(
                RequestId.of(request),
                request.getMethod(),
                (String) request.getAttribute(ROUTE),
                status,
                millis,
                (String) request.getAttribute(ACCOUNT)));
    }

    static String text(String id, String method, String route, int status, long millis, String account) {
        return "{\"event\":\"request\",\"door\":\"api\",\"request\":\"%s\",\"method\":\"%s\",\"route\":%s,\"status\":%d,\"millis\":%d,\"account\":%s}"
                .formatted(
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
