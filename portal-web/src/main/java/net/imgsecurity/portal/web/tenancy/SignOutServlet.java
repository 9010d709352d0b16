package net.imgsecurity.portal.web.tenancy;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import net.imgsecurity.portal.tenancy.SessionView;

/**
 * {@code POST /signout}: ends the session here, then at Keycloak, which leads back to a page that says so. Foreign pages
 * cannot post here ({@link SameOriginFilter}), and a link cannot do it at all.
 */
@WebServlet("/signout")
public class SignOutServlet extends HttpServlet {
    @Inject
    CurrentSession current;

    @Inject
    BrowserSession browser;

    @Inject
    SignIn signIn;

    @Inject
    Answers answers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            var idToken = current.view().map(SessionView::idToken);
            browser.end(request, response);
            answers.leave(response, idToken.map(signIn::out).orElseGet(signIn::outAlready));
        } catch (RuntimeException failed) {
            answers.fail(failed, request, response);
        }
    }
}
