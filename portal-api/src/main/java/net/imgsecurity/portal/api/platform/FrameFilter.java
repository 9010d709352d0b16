package net.imgsecurity.portal.api.platform;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import net.imgsecurity.portal.door.AccessLine;
import net.imgsecurity.portal.door.UnreadableBody;

/** Around every answer, errors included: request id, security headers, and one line in the log. */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class FrameFilter extends HttpFilter {
    @Inject
    SecurityHeaders headers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.set(request, response);
        if (request.getDispatcherType() == DispatcherType.REQUEST && UnreadableBody.in(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        AccessLine.around("api", request, response, chain);
    }
}
