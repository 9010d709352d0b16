package net.imgsecurity.portal.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import net.imgsecurity.portal.door.SafeHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The headers of every answer. Pages have no script but ours from a file, so nothing needs a nonce or an exception; a form
 * may lead to Keycloak, which is where signing out ends.
 */
@ApplicationScoped
public class SecurityHeaders {
    @Inject
    @ConfigProperty(name = "portal.url")
    String portal;

    @Inject
    @ConfigProperty(name = "portal.idp.issuer")
    String issuer;

    public void set(HttpServletRequest request, HttpServletResponse response) {
        SafeHeaders.set(request, response, portal);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self' "
                        + origin(issuer) + "; script-src 'self'");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Vary", "Accept-Encoding");
    }

    private static String origin(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
