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
import net.imgsecurity.portal.door.AccessLine;

/** Around every answer, errors included: request id, security headers, and one line in the log, without personal data. */
@WebFilter(
        filterName = "frame",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class FrameFilter extends HttpFilter {
    @Inject
    SecurityHeaders headers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.set(request, response);
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            request.setAttribute(AccessLine.ROUTE, route(request));
        }
        AccessLine.around("web", request, response, chain);
    }

    /** The address of a page that there is, else only the pattern: what somebody typed may be anything, a name too. */
    private static String route(HttpServletRequest request) {
        var mapping = request.getHttpServletMapping();
        return mapping.getMappingMatch() == MappingMatch.EXACT ? request.getServletPath() : mapping.getPattern();
    }
}
