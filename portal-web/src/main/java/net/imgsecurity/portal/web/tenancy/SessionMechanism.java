package net.imgsecurity.portal.web.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import net.imgsecurity.portal.door.AccessLine;
import net.imgsecurity.portal.platform.Breakage;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.tenancy.SessionView;
import net.imgsecurity.portal.web.frame.PageLanguage;
import net.imgsecurity.portal.web.frame.SecurityHeaders;

/**
 * Passed by every request before anything else: no session, no page; no second factor where one is demanded, no page but the one that leads to it. The session's row and the account's memberships are
 * read each time, so what was ended or withdrawn a moment ago no longer counts. Looks at no parameter.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    private static final String CHOICE = "/organisations";
    private static final String FACTOR = "/second-factor";

    @Inject
    CurrentSession current;

    @Inject
    CurrentCaller caller;

    @Inject
    BrowserSession browser;

    @Inject
    Detour detour;

    @Inject
    SecurityHeaders headers;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        // Here too: what is answered here never reaches a filter.
        headers.set(request, response);
        if (OpenPages.hold(request)) {
            return OpenPages.greet(request) ? greet(request, response, context) : context.doNothing();
        }
        try {
            var session = current.view();
            if (session.isEmpty()) {
                return detour.by("/signin", request, response);
            }
            return enter(session.get(), request, response, context);
        } catch (RuntimeException | IOException failed) {
            Breakage.log("the session could not be read", failed);
            return detour.unavailable(response);
        }
    }

    /** The page comes in any case, also while the database is away; whoever is signed in keeps the way back. */
    private AuthenticationStatus greet(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            var session = current.view().filter(open -> open.caller().isPresent());
            return session.isPresent() ? enter(session.get(), request, response, context) : context.doNothing();
        } catch (RuntimeException | IOException failed) {
            Breakage.log("the session could not be read", failed);
            return context.doNothing();
        }
    }

    private AuthenticationStatus enter(
            SessionView session, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        browser.own(request, session.account().id());
        request.setAttribute(AccessLine.ACCOUNT, session.account().id().toString());
        PageLanguage.remember(request, session.account().language());
        session.caller().ifPresent(caller::become);
        var way = session.factorMissing() ? FACTOR : CHOICE;
        var path = OpenPages.path(request);
        if (session.caller().isEmpty() && !path.equals(way) && !path.equals(CHOICE)) {
            return detour.by(way, request, response);
        }
        return context.notifyContainerAboutLogin(
                session.account().id().value().toString(),
                session.caller().map(Caller::role).map(Set::of).orElse(Set.of()));
    }
}
