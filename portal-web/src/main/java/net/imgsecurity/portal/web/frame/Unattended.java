package net.imgsecurity.portal.web.frame;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Requests that a page's script makes by itself say so in a header. They are no sign that somebody is there, so they keep no
 * session from its end; and they may only read.
 */
public final class Unattended {
    private static final String HEADER = "Portal-Unattended";

    private Unattended() {}

    public static boolean is(HttpServletRequest request) {
        return request.getHeader(HEADER) != null;
    }

    /** Asks for numbers alone, every two seconds: what names people is for those who look. */
    public static boolean isForProgress(HttpServletRequest request) {
        return "progress".equals(request.getHeader(HEADER));
    }

    static boolean mayNot(HttpServletRequest request) {
        return is(request) && request.getMethod().equals("POST");
    }
}
