package net.imgsecurity.portal.web.tenancy;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sign-in that was begun and has not come back. It lives in a sealed cookie of its own in the browser, named by its state:
 * tabs do not disturb each other, and any node can end what another began.
 *
 * @param again whether it is the portal's own second try; there is no third
 */
record Pending(String state, String nonce, String verifier, Instant begun, boolean again, Asked asked, Target target) {
    /** Keycloak gives people 30 minutes to sign in; some grace for clocks and second thoughts. */
    static final Duration LASTS = Duration.ofMinutes(40);

    private static final Pattern STATE = Pattern.compile("[\\w-]{22}");
    private static final int STATE_BYTES = 16;

    static Pending begin(Target target, Asked asked, boolean again, Instant now) {
        return new Pending(
                new State(STATE_BYTES).getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                now,
                again,
                asked,
                target);
    }

    static boolean looksLikeState(String state) {
        return state != null && STATE.matcher(state).matches();
    }

    boolean over(Instant now) {
        return !now.isBefore(begun.plus(LASTS));
    }

    String sealed(Seal seal) {
        return seal.close(
                state,
                String.join(
                        "\n", nonce, verifier, "" + begun.getEpochSecond(), "" + again, asked.word(), target.path()));
    }

    /** What was sealed under this state; empty when it was not us, or not for it. */
    static Optional<Pending> unsealed(Seal seal, String state, String sealed) {
        return seal.open(state, sealed)
                .map(text -> text.split("\n"))
                .map(parts -> new Pending(
                        state,
                        parts[0],
                        parts[1],
                        Instant.ofEpochSecond(Long.parseLong(parts[2])),
                        Boolean.parseBoolean(parts[3]),
                        Asked.of(parts[4]),
                        new Target(parts[5])));
    }
}
