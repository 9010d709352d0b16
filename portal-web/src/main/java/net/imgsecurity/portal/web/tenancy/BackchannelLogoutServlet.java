package net.imgsecurity.portal.web.tenancy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger.Level;
import net.imgsecurity.portal.platform.Breakage;
import net.imgsecurity.portal.tenancy.Sessions;

/**
 * {@code POST /signin/backchannel-logout}: Keycloak says, signed, that a session or a person is signed out there (OpenID
 * Connect Back-Channel Logout 1.0). 200 when that is so here too, 400 when the notice does not hold
 * or was told before, 503 when it could not be judged or followed.
 */
@WebServlet("/signin/backchannel-logout")
public class BackchannelLogoutServlet extends HttpServlet {
    private static final System.Logger LOG = System.getLogger(BackchannelLogoutServlet.class.getName());
    private static final int LONGEST = 8000;

    @Inject
    SignIn signIn;

    @Inject
    Sessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(ended(request.getParameter("logout_token")));
    }

    private int ended(String token) {
        if (token == null || token.length() > LONGEST) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        try {
            var notice = signIn.logout(token);
            var counts = sessions.endAsTold(notice.id(), notice.until(), notice.session(), notice.subject());
            return counts ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST;
        } catch (Refused refused) {
            LOG.log(Level.WARNING, "notice of a logout refused: {0}", refused.getMessage());
            return refused.refusal() == Refusal.UNAVAILABLE
                    ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                    : HttpServletResponse.SC_BAD_REQUEST;
        } catch (RuntimeException failed) {
            Breakage.log("a notice of a logout could not be followed", failed);
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
    }
}
