package net.imgsecurity.portal.web.tenancy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger.Level;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.policy.Acknowledgements;

/**
 * {@code POST /policy/acknowledgement}: the button of the notice that stands above every page, and back to that page. Foreign
 * pages cannot press it ({@link SameOriginFilter}). Pressed below an older version, the notice comes again with the newer.
 */
@WebServlet("/policy/acknowledgement")
public class AcknowledgementServlet extends HttpServlet {
    private static final System.Logger LOG = System.getLogger(AcknowledgementServlet.class.getName());

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Answers answers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        acknowledge(request.getParameter("version"));
        answers.lead(response, Target.of(request.getParameter("to")).path());
    }

    private void acknowledge(String version) {
        try {
            acknowledgements.acknowledge(version);
        } catch (Conflict notInForce) {
            LOG.log(Level.INFO, "acknowledged what is not in force");
        }
    }
}
