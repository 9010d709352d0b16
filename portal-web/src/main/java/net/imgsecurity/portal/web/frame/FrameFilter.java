package net.imgsecurity.portal.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;

/** Around every answer, errors included: request id, security headers, and one line in the log, without personal data. */
@WebFilter(
        filterName = "frame",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class FrameFilter extends HttpFilter {
    private static final System.Logger LOG = System.getLogger(FrameFilter.class.getName());
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String YEAR = "public, max-age=31536000, immutable";

    @Inject
    SecurityHeaders headers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var began = System.nanoTime();
        headers.set(request, response);
        if (isVersionedResource(request)) {
            chain.doFilter(request, new CachedForLong(response, YEAR));
        } else {
            chain.doFilter(request, response);
        }
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            LOG.log(
                    Level.INFO,
                    "{0} {1} {2} {3} ms",
                    request.getMethod(),
                    request.getServletPath(),
                    Integer.toString(response.getStatus()),
                    Long.toString((System.nanoTime() - began) / 1_000_000));
        }
    }

    private static boolean isVersionedResource(HttpServletRequest request) {
        return request.getServletPath().startsWith(RESOURCES) && request.getParameter("v") != null;
    }
}
