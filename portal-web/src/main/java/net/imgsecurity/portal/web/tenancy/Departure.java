package net.imgsecurity.portal.web.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a browser off to Keycloak, if that answers, and remembers where the person was. */
@ApplicationScoped
class Departure {
    @Inject
    SignIn signIn;

    @Inject
    PendingCookies pending;

    @Inject
    Answers answers;

    /** @param again whether this is the portal's own second try */
    void from(Target target, Asked asked, boolean again, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            var begun = signIn.begin(target, asked, again);
            pending.remember(begun.pending(), request, response);
            answers.leave(response, begun.keycloak());
        } catch (Refused refused) {
            answers.refuse(refused, request, response);
        }
    }
}
