package net.imgsecurity.portal.platform;

import java.time.Duration;
import java.time.Instant;

/**
 * How and when the caller proved to the identity provider who they are.
 *
 * @param secondFactor whether by more than a password
 * @param at the last time
 */
public record SignInProof(boolean secondFactor, Instant at) {
    /** How long a proof is fresh: for what a session that somebody left open must not be enough for. */
    public static final Duration FRESH = Duration.ofMinutes(5);
    /** Of background work, which proves nothing. */
    public static final SignInProof NONE = new SignInProof(false, Instant.EPOCH);

    private static final String MFA = "mfa";
    private static final String PWD = "pwd";

    /** @param acr a token's claim {@code acr}; whatever is not a second factor counts as none */
    public static SignInProof of(String acr, Instant at) {
        return new SignInProof(MFA.equals(acr), at == null ? Instant.EPOCH : at);
    }

    /** The name of a level in {@code acr} and {@code acr_values}. */
    public static String level(boolean secondFactor) {
        return secondFactor ? MFA : PWD;
    }

    public boolean fresh(Instant now) {
        return at.plus(FRESH).isAfter(now);
    }
}
