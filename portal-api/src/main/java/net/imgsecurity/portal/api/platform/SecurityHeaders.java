package net.imgsecurity.portal.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import net.imgsecurity.portal.door.SafeHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a browser is told about every answer of this door; the pages of {@code docs} loosen the first for themselves. */
@ApplicationScoped
class SecurityHeaders {
    @Inject
    @ConfigProperty(name = "portal.url")
    String portal;

    void set(HttpServletRequest request, HttpServletResponse response) {
        SafeHeaders.set(request, response, portal);
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
        response.setHeader("Vary", "Accept-Language, Accept-Encoding");
    }
}
