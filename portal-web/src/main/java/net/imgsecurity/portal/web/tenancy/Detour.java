package net.imgsecurity.portal.web.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads a request by another page of ours and, from there, back; a form's post comes back to the form. */
@ApplicationScoped
class Detour {
    private static final String RETRY_AFTER_SECONDS = "10";

    @Inject
    Answers answers;

    AuthenticationStatus by(String page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var to = target(request).by(page);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            answers.leadScript(response, to);
        } else if (partOfPage(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            answers.lead(response, to);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    AuthenticationStatus unavailable(HttpServletResponse response) {
        try {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException gone) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** Images and scripts cannot sign in; each would begin a sign-in of its own. Browsers of our time say what they fetch. */
    private static boolean partOfPage(HttpServletRequest request) {
        var destination = request.getHeader("Sec-Fetch-Dest");
        return destination != null && !destination.equals("document");
    }

    private static Target target(HttpServletRequest request) {
        var query = request.getQueryString();
        return Target.of(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
