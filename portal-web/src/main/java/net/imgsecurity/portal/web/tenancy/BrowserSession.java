package net.imgsecurity.portal.web.tenancy;

import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.ParseException;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.tenancy.Arrival;
import net.imgsecurity.portal.tenancy.SessionView;
import net.imgsecurity.portal.tenancy.Sessions;

/**
 * Opens and ends what makes a browser signed in: the row with its cookie, and beside it the container's session, which holds
 * the pages' state and never outlives or changes its owner.
 */
@ApplicationScoped
class BrowserSession {
    private static final String OWNER = "portal.owner";

    @Inject
    Sessions sessions;

    @Inject
    CurrentSession current;

    /** @throws Refused {@code UNKNOWN} when we have no account for the person */
    void open(SignIn.Arrived arrived, HttpServletRequest request, HttpServletResponse response) throws Refused {
        var identity = arrived.identity();
        var proved = new Arrival(
                identity.subject(),
                identity.session(),
                identity.idToken(),
                identity.proof(),
                Device.of(request.getHeader("User-Agent")));
        if (current.view().filter(open -> isOf(open, identity)).isPresent()) {
            // Its pages keep their state, whether another tab was faster or the person proved once more who they are.
            sessions.prove(SessionCookie.in(request).orElseThrow(), proved)
                    .ifPresent(secret -> SessionCookie.set(response, secret));
            return;
        }
        end(request, response);
        var secret = sessions.open(proved, null).orElseThrow(() -> new Refused(identity).onTheWayTo(arrived.target()));
        SessionCookie.set(response, secret);
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.in(request).ifPresent(sessions::end);
        SessionCookie.clear(response);
        forgetPages(request);
    }

    /** The state of pages that another person left in this browser is dropped; a fresh one belongs to this account. */
    void own(HttpServletRequest request, AccountId account) {
        var pages = request.getSession(false);
        if (pages == null) {
            return;
        }
        var owner = pages.getAttribute(OWNER);
        if (owner == null) {
            pages.setAttribute(OWNER, account.value());
        } else if (!owner.equals(account.value())) {
            pages.invalidate();
        }
    }

    static void forgetPages(HttpServletRequest request) {
        var pages = request.getSession(false);
        if (pages != null) {
            pages.invalidate();
        }
    }

    private static boolean isOf(SessionView open, Identity identity) {
        try {
            var claims = SignedJWT.parse(open.idToken()).getJWTClaimsSet();
            return identity.subject().equals(claims.getSubject())
                    && identity.session().equals(claims.getClaim("sid"));
        } catch (ParseException unreadable) {
            return false;
        }
    }
}
