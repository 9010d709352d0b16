package net.imgsecurity.portal.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** A number for each request, on its answer and in the log; never taken over from the outside. */
public final class RequestId {
    public static final String HEADER = "Request-Id";
    private static final String ATTRIBUTE = RequestId.class.getName();

    private RequestId() {}

    public static String of(HttpServletRequest request) {
        var id = (String) request.getAttribute(ATTRIBUTE);
        if (id == null) {
            id = UUID.randomUUID().toString();
            request.setAttribute(ATTRIBUTE, id);
        }
        return id;
    }
}
