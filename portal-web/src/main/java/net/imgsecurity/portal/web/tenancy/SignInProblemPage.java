package net.imgsecurity.portal.web.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What went wrong at sign-in, in words, and what to do next. */
@Named
@RequestScoped
public class SignInProblemPage {
    @Inject
    HttpServletRequest request;

    @Inject
    SignIn signIn;

    /** Names the words: {@code outdated}, {@code denied}, {@code rejected}, {@code unknown}, {@code unavailable}. */
    public String getKind() {
        return refused().refusal().key();
    }

    /** The address that begins anew, on the way to where the person wanted to go. */
    public String getAgain() {
        return refused().target().by("/signin");
    }

    /** The address that signs a person out at Keycloak whom we do not know; null for everybody else. */
    public String getSignOut() {
        return refused()
                .stranger()
                .map(stranger -> signIn.out(stranger.idToken()).toString())
                .orElse(null);
    }

    private Refused refused() {
        return request.getAttribute(Answers.REFUSED) instanceof Refused refused
                ? refused
                : new Refused(Refusal.OUTDATED, "the page was asked for by itself");
    }
}
