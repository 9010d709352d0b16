package net.imgsecurity.portal.web.tenancy;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * What changes something comes from a page of ours: browsers say where a request was made (Fetch Metadata; Origin, RFC 6454).
 * A request that says neither is refused too. Two come from elsewhere, and bear what authorises them and nothing of a browser's
 * session: Keycloak's notice of a logout, and the request by which a mail program leaves a list (RFC 8058).
 */
@WebFilter(filterName = "same-origin", urlPatterns = "/*")
public class SameOriginFilter extends HttpFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FROM_ELSEWHERE = Set.of("/signin/backchannel-logout", "/unsubscribe");

    @Inject
    Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || FROM_ELSEWHERE.contains(request.getServletPath()) || ours(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean ours(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null ? site.equals("same-origin") : settings.portal().equals(request.getHeader("Origin"));
    }
}
