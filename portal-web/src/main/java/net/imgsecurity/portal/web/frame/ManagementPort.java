package net.imgsecurity.portal.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Health and metrics answer on the management port alone; pages answer everywhere else alone. */
@WebFilter(filterName = "management", urlPatterns = "/*")
public class ManagementPort extends HttpFilter {
    private static final Pattern MANAGEMENT = Pattern.compile("/(health|metrics|openapi)(/.*)?");

    @Inject
    @ConfigProperty(name = "portal.management.port")
    Optional<Integer> port;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = MANAGEMENT.matcher(path(request)).matches();
        var here =
                port.filter(management -> management == request.getLocalPort()).isPresent();
        if (asked == here) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** As the server maps it: what was typed may be encoded, doubled or parametrised and lead to the same place. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.toString(request.getPathInfo(), "");
    }
}
