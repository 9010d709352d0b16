package net.imgsecurity.portal.web.tenancy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code /.well-known/change-password}: where password managers look for the way to Keycloak's page (W3C's draft of it). */
@WebServlet("/.well-known/change-password")
public class ChangePasswordServlet extends HttpServlet {
    @Inject
    Answers answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        answers.lead(response, Target.of("/security").by(StepUpServlet.PATH) + "&do=password");
    }
}
