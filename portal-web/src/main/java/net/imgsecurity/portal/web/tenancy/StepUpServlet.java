package net.imgsecurity.portal.web.tenancy;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import net.imgsecurity.portal.web.tenancy.Asked.Action;

/**
 * {@code /signin/step-up?to=...}: to Keycloak once more, for a sign-in that is fresh and, with {@code factor}, has a second
 * factor, or with {@code do} to change there what one signs in with; and back to the page.
 */
@WebServlet("/signin/step-up")
public class StepUpServlet extends HttpServlet {
    static final String PATH = "/signin/step-up";

    @Inject
    CurrentSession session;

    @Inject
    Departure departure;

    @Inject
    Answers answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            var asked = asked(request);
            var to = Target.of(request.getParameter("to"));
            // Without an action of its own there is no other outcome than coming back.
            var sets = asked.action() == null && Action.TOTP.name().equalsIgnoreCase(request.getParameter("do"));
            departure.from(sets ? to.with("did", "totp") : to, asked, false, request, response);
        } catch (RuntimeException failed) {
            answers.fail(failed, request, response);
        }
    }

    /** Once somebody has a second factor, nothing here is done without it: a password alone must not get round it. */
    private Asked asked(HttpServletRequest request) {
        var has = session.view()
                .filter(view -> view.factorMissing() || view.proof().secondFactor())
                .isPresent();
        var action = Stream.of(Action.values())
                .filter(one -> one.name().equalsIgnoreCase(request.getParameter("do")))
                .findFirst()
                .orElse(null);
        // The first app is set up by the sign-in itself, which then is one with a second factor.
        var first = action == Action.TOTP && !has;
        return new Asked(has || first || request.getParameter("factor") != null, true, first ? null : action);
    }
}
