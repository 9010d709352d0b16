package net.imgsecurity.portal.web.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import net.imgsecurity.portal.platform.Breakage;

/** How sign-in answers a browser: it leads to another page, or shows the one that says what went wrong. */
@ApplicationScoped
class Answers {
    static final String REFUSED = "portal.signin.refused";
    private static final System.Logger LOG = System.getLogger(Answers.class.getName());
    private static final String RETRY_AFTER_SECONDS = "10";

    @Inject
    Settings settings;

    /** The full address of a page of ours. */
    String address(String path) {
        return settings.portal() + path;
    }

    /** To a page of ours, by the configured address: the request's Host header is anybody's. 303 makes it a GET. */
    void lead(HttpServletResponse response, String path) {
        leave(response, URI.create(address(path)));
    }

    void leave(HttpServletResponse response, URI where) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", where.toString());
        response.setHeader("Cache-Control", "no-store");
    }

    /** The same for a request that a script of Faces made: it follows what the answer says. */
    void leadScript(HttpServletResponse response, String path) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .printf(
                        "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"%s\"/></partial-response>",
                        address(path));
    }

    /** What only the database can have failed at, as the person sees it: not now, and nothing is lost. */
    void fail(RuntimeException failed, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Breakage.log("sign-in or sign-out failed", failed);
        refuse(new Refused(Refusal.UNAVAILABLE, "the portal itself failed"), request, response);
    }

    void refuse(Refused refused, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        LOG.log(Level.INFO, "sign-in ended as {0}: {1}", refused.refusal(), refused.getMessage());
        response.setStatus(refused.refusal().status());
        response.setHeader("Cache-Control", "no-store");
        if (refused.refusal() == Refusal.UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        request.setAttribute(REFUSED, refused);
        request.getRequestDispatcher("/signin-problem.xhtml").forward(request, response);
    }
}
