package net.imgsecurity.portal.web.tenancy;

import java.time.Duration;
import net.imgsecurity.portal.platform.SignInProof;

/**
 * What the person is asked for at Keycloak.
 *
 * @param secondFactor whether with a second factor; who has none sets one up on the way
 * @param fresh whether anew, when the last sign-in there is older than {@link SignInProof#FRESH}
 * @param action what they do there besides signing in, or null
 */
record Asked(boolean secondFactor, boolean fresh, Action action) {
    /** A sign-in from the beginning. */
    static final Asked TO_SIGN_IN = new Asked(false, false, null);
    /**
     * How long ago people may have proved to Keycloak who they are: the shortest idle limit of our sessions. Otherwise a
     * session that ended here would open again by itself while Keycloak's own lasts, and the limit would limit nothing.
     */
    private static final Duration PROVED_WITHIN = Duration.ofMinutes(15);

    /** What Keycloak does for its users, by its own names; it asks for the password first. */
    enum Action {
        PASSWORD("UPDATE_PASSWORD"),
        TOTP("CONFIGURE_TOTP"),
        PASSKEY("webauthn-register");

        private final String keycloak;

        Action(String keycloak) {
            this.keycloak = keycloak;
        }

        String keycloak() {
            return keycloak;
        }
    }

    Duration provedWithin() {
        return fresh ? SignInProof.FRESH : PROVED_WITHIN;
    }

    String level() {
        return SignInProof.level(secondFactor);
    }

    /** As one word, for the cookie of a pending sign-in. */
    String word() {
        return secondFactor + "," + fresh + "," + (action == null ? "" : action.name());
    }

    static Asked of(String word) {
        var parts = word.split(",", -1);
        return new Asked(
                Boolean.parseBoolean(parts[0]),
                Boolean.parseBoolean(parts[1]),
                parts[2].isEmpty() ? null : Action.valueOf(parts[2]));
    }
}
