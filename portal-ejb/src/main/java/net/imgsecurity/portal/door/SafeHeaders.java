package net.imgsecurity.portal.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What every answer says, whoever gives it; which content it may load, each door says itself. */
public final class SafeHeaders {
    private SafeHeaders() {}

    /** @param portal the public base address; HTTPS is only insisted on where it is there */
    public static void set(HttpServletRequest request, HttpServletResponse response, String portal) {
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (portal.startsWith("https:")) {
            response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
    }
}
