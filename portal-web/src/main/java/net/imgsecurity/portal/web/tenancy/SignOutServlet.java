package net.imgsecurity.portal.web.tenancy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var idToken = current.view().map(SessionView::idToken);
        browser.end(request, response);
        idToken.ifPresentOrElse(
                token -> answers.leave(response, signIn.out(token)), () -> answers.lead(response, "/signed-out"));
    }
}
