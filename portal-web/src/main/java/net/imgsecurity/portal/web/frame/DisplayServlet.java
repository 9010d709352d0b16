package net.imgsecurity.portal.web.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code POST /display}: {@code language} or {@code theme} as this browser is to show pages from now on, and {@code to}, the page
 * to go back to. The theme {@code system} is no choice and leaves no cookie. Foreign pages cannot post here.
 */
@WebServlet("/display")
public class DisplayServlet extends HttpServlet {
    private static final String SYSTEM = "system";

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var known = false;
        for (var choice : Display.values()) {
            var wanted = request.getParameter(choice.key());
            if (wanted == null) {
                continue;
            }
            if (choice == Display.THEME && wanted.equals(SYSTEM)) {
                choice.forget(response);
            } else if (choice.knows(wanted)) {
                choice.keep(wanted, response);
            } else {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            known = true;
        }
        if (!known) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var to = request.getParameter("to");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", to != null && OwnPath.is(to) ? to : "/overview");
    }
}
