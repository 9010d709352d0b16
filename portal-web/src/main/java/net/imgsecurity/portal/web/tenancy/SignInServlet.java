package net.imgsecurity.portal.web.tenancy;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /signin?to=...}: to Keycloak and, later, back to the page that was asked for; straight there when signed in. */
@WebServlet("/signin")
public class SignInServlet extends HttpServlet {
    @Inject
    CurrentSession session;

    @Inject
    Departure departure;

    @Inject
    Answers answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var target = Target.of(request.getParameter("to"));
        try {
            if (session.isSignedIn()) {
                answers.lead(response, target.path());
            } else {
                departure.from(target, Asked.TO_SIGN_IN, false, request, response);
            }
        } catch (RuntimeException failed) {
            answers.fail(failed, request, response);
        }
    }
}
