package net.imgsecurity.portal.web.tenancy;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import net.imgsecurity.portal.web.tenancy.Asked.Action;

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

    /** Back to the page, with the outcome of what was done at Keycloak; a factor that is new there is used once first. */
    private void lead(SignIn.Arrived arrived, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var action = arrived.asked().action();
        if (action == null) {
            answers.lead(response, arrived.target().path());
            return;
        }
        var well = "success".equals(arrived.outcome());
        var back = arrived.target().with("did", action.name().toLowerCase(Locale.ROOT) + (well ? "" : "-not"));
        if (well && action != Action.PASSWORD && !arrived.identity().proof().secondFactor()) {
            departure.from(back, new Asked(true, true, null), false, request, response);
        } else {
            answers.lead(response, back.path());
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            var arrived = signIn.arrive(request.getParameterMap(), state -> pending.take(state, request, response));
            browser.open(arrived, request, response);
            lead(arrived, request, response);
        } catch (BeginAgain again) {
            departure.from(again.target(), again.asked(), true, request, response);
        } catch (Refused refused) {
            answers.refuse(refused, request, response);
        } catch (RuntimeException failed) {
            answers.fail(failed, request, response);
        }
    }
}
