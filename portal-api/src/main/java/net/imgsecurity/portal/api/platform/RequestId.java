package net.imgsecurity.portal.api.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** A number for each request, on its answer and in the log; never taken over from the outside. */
final class RequestId {
    static final String HEADER = "Request-Id";
    private static final String ATTRIBUTE = RequestId.class.getName();

    private RequestId() {}

    static String of(HttpServletRequest request) {
        var id = (String) request.getAttribute(ATTRIBUTE);
        if (id == null) {
            id = UUID.randomUUID().toString();
            request.setAttribute(ATTRIBUTE, id);
        }
        return id;
    }
}
