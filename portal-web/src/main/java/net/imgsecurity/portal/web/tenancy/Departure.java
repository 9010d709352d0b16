package net.imgsecurity.portal.web.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import net.imgsecurity.portal.web.frame.PageLanguage;

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
            answers.leave(response, spoken(begun.keycloak(), request));
        } catch (Refused refused) {
            answers.refuse(refused, request, response);
        }
    }

    /** The sign-in speaks what was chosen here, until it knows whose account it is (OpenID Connect Core, 3.1.2.1). */
    private static URI spoken(URI keycloak, HttpServletRequest request) {
        return PageLanguage.chosen(request)
                .map(language -> URI.create(keycloak + "&ui_locales=" + language.code()))
                .orElse(keycloak);
    }
}
