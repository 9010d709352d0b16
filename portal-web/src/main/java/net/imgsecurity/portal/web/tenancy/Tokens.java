package net.imgsecurity.portal.web.tenancy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.imgsecurity.portal.platform.SignInProof;

/**
 * Judges Keycloak's tokens: RS256 by one of its keys, its issuer, for us alone, in time (OpenID Connect Core 3.1.3.7,
 * Back-Channel Logout 2.6). The types are required as well, so that one kind of token never passes for another.
 */
class Tokens {
    private static final String CLIENT = Settings.CLIENT.getValue();
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    private static final List<String> US = List.of(CLIENT);

    private final IDTokenValidator idTokens;
    private final LogoutTokenValidator logoutTokens;

    Tokens(String issuer, JWKSource<SecurityContext> keys) {
        var selector = new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys);
        var from = new Issuer(issuer);
        idTokens = new IDTokenValidator(JOSEObjectType.JWT, from, Settings.CLIENT, selector, null);
        logoutTokens = new LogoutTokenValidator(from, Settings.CLIENT, true, selector, null);
    }

    /** @throws Refused {@code REJECTED}, or {@code UNAVAILABLE} when the keys could not be had */
    Identity identity(OIDCTokens tokens, Pending pending) throws Refused {
        return judged(() -> {
            var token = tokens.getIDToken();
            must(token != null, "no ID token");
            var claims = idTokens.validate(token, new Nonce(pending.nonce()));
            must(US.equals(claims.toJWTClaimsSet().getAudience()), "the ID token is for others too");
            must(
                    claims.getAuthorizedParty() == null
                            || CLIENT.equals(claims.getAuthorizedParty().getValue()),
                    "azp");
            must(claims.getSessionID() != null, "the ID token names no session");
            must(provedLately(claims, pending.asked()), "too long ago that the person signed in");
            must(proved(claims, pending.asked()), "less proved than was asked for");
            matches(tokens.getAccessToken(), claims);
            return new Identity(
                    claims.getSubject().getValue(), claims.getSessionID().getValue(), proof(claims), token.serialize());
        });
    }

    /** @throws Refused {@code REJECTED}, or {@code UNAVAILABLE} when the keys could not be had */
    LogoutNotice logout(String token) throws Refused {
        return judged(() -> {
            var claims = logoutTokens.validate(JWTParser.parse(token));
            must(US.equals(claims.toJWTClaimsSet().getAudience()), "the logout token is for others too");
            return new LogoutNotice(
                    claims.getSessionID() == null ? null : claims.getSessionID().getValue(),
                    claims.getSubject() == null ? null : claims.getSubject().getValue(),
                    claims.getJWTID().getValue(),
                    claims.getExpirationTime().toInstant());
        });
    }

    private static boolean provedLately(IDTokenClaimsSet claims, Asked asked) {
        var proved = claims.getAuthenticationTime();
        return proved != null
                && proved.toInstant()
                        .plus(asked.provedWithin())
                        .plus(CLOCKS_DIFFER)
                        .isAfter(Instant.now());
    }

    /** A level that is none of ours proves nothing, not even a password. */
    private static boolean proved(IDTokenClaimsSet claims, Asked asked) {
        var acr = claims.getACR() == null ? "" : claims.getACR().getValue();
        return acr.equals(asked.level()) || acr.equals(SignInProof.level(true));
    }

    private static SignInProof proof(IDTokenClaimsSet claims) {
        return SignInProof.of(
                claims.getACR().getValue(), claims.getAuthenticationTime().toInstant());
    }

    private static void matches(AccessToken access, IDTokenClaimsSet claims) throws InvalidHashException {
        if (claims.getAccessTokenHash() != null) {
            AccessTokenValidator.validate(access, JWSAlgorithm.RS256, claims.getAccessTokenHash());
        }
    }

    @FunctionalInterface
    private interface Judgement<T> {
        T pass()
                throws BadJOSEException, JOSEException, ParseException, InvalidHashException, Refused,
                        com.nimbusds.oauth2.sdk.ParseException;
    }

    private static <T> T judged(Judgement<T> judgement) throws Refused {
        try {
            return judgement.pass();
        } catch (KeySourceException noKeys) {
            throw new Refused(Refusal.UNAVAILABLE, noKeys);
        } catch (BadJOSEException
                | JOSEException
                | ParseException
                | InvalidHashException
                | com.nimbusds.oauth2.sdk.ParseException bad) {
            throw new Refused(Refusal.REJECTED, bad);
        }
    }

    private static void must(boolean holds, String otherwise) throws Refused {
        if (!holds) {
            throw new Refused(Refusal.REJECTED, otherwise);
        }
    }
}
