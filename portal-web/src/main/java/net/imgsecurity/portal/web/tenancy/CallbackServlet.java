package net.imgsecurity.portal.web.tenancy;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /signin/callback}: where Keycloak sends people back to, and anybody else may come with anything. */
@WebServlet("/signin/callback")
public class CallbackServlet extends HttpServlet {
    @Inject
    SignIn signIn;

    @Inject
    PendingCookies pending;

    @Inject
    BrowserSession browser;

    @Inject
    Departure departure;

    @Inject
    Answers answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            var arrived = signIn.arrive(request.getParameterMap(), state -> pending.take(state, request, response));
            browser.open(arrived, request, response);
            answers.lead(response, arrived.target().path());
        } catch (BeginAgain again) {
            departure.from(again.target(), true, request, response);
        } catch (Refused refused) {
            answers.refuse(refused, request, response);
        } catch (RuntimeException failed) {
            answers.fail(failed, request, response);
        }
    }
}
