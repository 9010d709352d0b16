package net.imgsecurity.portal.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.lang.System.Logger.Level;

/** Around every answer, errors included: request id, security headers, and one line in the log, without personal data. */
@WebFilter(
        filterName = "frame",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class FrameFilter extends HttpFilter {
    private static final System.Logger LOG = System.getLogger(FrameFilter.class.getName());

    @Inject
    SecurityHeaders headers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var began = System.nanoTime();
        var status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        headers.set(request, response);
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                log(request, status, System.nanoTime() - began);
            }
        }
    }

    private static void log(HttpServletRequest request, int status, long nanoseconds) {
        LOG.log(
                Level.INFO,
                "{0} {1} {2} {3} ms",
                request.getMethod(),
                route(request),
                Integer.toString(status),
                Long.toString(nanoseconds / 1_000_000));
    }

    /** The address of a page that there is, else only the pattern: what somebody typed may be anything, a name too. */
    private static String route(HttpServletRequest request) {
        var mapping = request.getHttpServletMapping();
        return mapping.getMappingMatch() == MappingMatch.EXACT ? request.getServletPath() : mapping.getPattern();
    }
}
