package net.imgsecurity.portal.web.tenancy;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sign-in from the first step to the validated answer (authorization code with PKCE, RFC 7636; issuer of the answer, RFC
 * 9207). Knows no container and keeps nothing between the two.
 */
class SignIn {
    private static final int LONGEST = 2000;
    private static final String ACTION_STATUS = "kc_action_status";

    private final Settings settings;
    private final IdentityProvider provider;
    private final Clock clock;

    SignIn(Settings settings, IdentityProvider provider, Clock clock) {
        this.settings = settings;
        this.provider = provider;
        this.clock = clock;
    }

    /** Begun: remember the first, send the browser to the second. */
    record Begun(Pending pending, URI keycloak) {}

    /**
     * Back with somebody, on the way to the target of the pending sign-in.
     *
     * @param outcome how the action that they were asked for went, as the browser says; null without one
     */
    record Arrived(Identity identity, Asked asked, String outcome, Target target) {}

    /** @throws Refused {@code UNAVAILABLE}, also while the configuration is refused */
    Begun begin(Target target, Asked asked, boolean again) throws Refused {
        try {
            if (!settings.problems().isEmpty()) {
                throw new Refused(Refusal.UNAVAILABLE, "the configuration is refused");
            }
            provider.answers();
        } catch (Refused refused) {
            throw refused.onTheWayTo(target);
        }
        var pending = Pending.begin(target, asked, again, clock.instant());
        return new Begun(pending, provider.signIn(pending));
    }

    /**
     * @param parameters of the callback, as they came
     * @param remembered finds and forgets the sign-in that was begun under a state, in this very browser
     * @throws Refused whatever else came back
     */
    Arrived arrive(Map<String, String[]> parameters, Function<String, Optional<Pending>> remembered)
            throws Refused, BeginAgain {
        var pending = remembered(one(parameters, "state"), remembered);
        try {
            var issuer = one(parameters, "iss");
            if (issuer != null && !issuer.equals(settings.issuer())) {
                throw new Refused(Refusal.REJECTED, "the answer comes from another issuer");
            }
            refuseError(parameters, pending);
            var code = one(parameters, "code");
            if (code == null) {
                throw new Refused(Refusal.REJECTED, "neither code nor error");
            }
            return new Arrived(
                    provider.redeem(code, pending), pending.asked(), one(parameters, ACTION_STATUS), pending.target());
        } catch (Refused refused) {
            throw refused.onTheWayTo(pending.target());
        }
    }

    /** Where the browser goes to sign out at Keycloak; it comes back to {@code /signed-out}. */
    URI out(String idToken) {
        return provider.signOut(idToken);
    }

    /** Where the browser goes when there is nobody to sign out. */
    URI outAlready() {
        return settings.signedOut();
    }

    /** @throws Refused when the token is not Keycloak's word to us that somebody signed out */
    LogoutNotice logout(String token) throws Refused {
        return provider.logout(token);
    }

    private Pending remembered(String state, Function<String, Optional<Pending>> remembered) throws Refused {
        var known = Pending.looksLikeState(state) ? remembered.apply(state) : Optional.<Pending>empty();
        var pending =
                known.orElseThrow(() -> new Refused(Refusal.OUTDATED, "no sign-in of this browser has that state"));
        if (pending.over(clock.instant())) {
            throw new Refused(Refusal.OUTDATED, "the sign-in took too long").onTheWayTo(pending.target());
        }
        return pending;
    }

    private static void refuseError(Map<String, String[]> parameters, Pending pending) throws Refused, BeginAgain {
        var error = one(parameters, "error");
        if (error == null) {
            return;
        }
        switch (error) {
            case "access_denied" -> throw new Refused(Refusal.DENIED, error);
            case "temporarily_unavailable" -> {
                if ("authentication_expired".equals(one(parameters, "error_description")) && !pending.again()) {
                    throw new BeginAgain(pending);
                }
                throw new Refused(Refusal.UNAVAILABLE, error);
            }
            case "server_error" -> throw new Refused(Refusal.UNAVAILABLE, error);
            default -> throw new Refused(Refusal.REJECTED, "another error was answered");
        }
    }

    /** The parameter's one value, or null. @throws Refused when it came twice or is longer than anything of Keycloak's */
    private static String one(Map<String, String[]> parameters, String name) throws Refused {
        var values = parameters.get(name);
        if (values == null || values.length == 0 || values[0].isBlank()) {
            return null;
        }
        if (values.length > 1 || values[0].length() > LONGEST) {
            throw new Refused(Refusal.REJECTED, "parameter " + name + " is repeated or oversized");
        }
        return values[0];
    }
}
