package net.imgsecurity.portal.door;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A request with a body that asks for another protocol as well. The server takes all that follows for that protocol, and whoever
 * reads the body waits for ever: it has to be refused unread, 400.
 */
public final class UnreadableBody {
    private UnreadableBody() {}

    public static boolean in(HttpServletRequest request) {
        return request.getHeader("Upgrade") != null
                && (request.getHeader("Content-Length") != null || request.getHeader("Transfer-Encoding") != null);
    }
}
