package net.imgsecurity.portal.web.tenancy;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Keycloak as sign-in sees it. A callback asks it for the tokens and, seldom, for its keys; with the waits for a turn both
 * are over within 2.7 s, so that a person has their answer within 3.
 */
class IdentityProvider {
    private static final Duration FOR_TOKENS = Duration.ofMillis(1700);
    /** Keycloak's own faults, or ours in its eyes: the person did nothing wrong and may try again. */
    private static final Set<String> NOT_THE_PERSONS_FAULT =
            Set.of("server_error", "temporarily_unavailable", "invalid_client", "unauthorized_client");

    private final Settings settings;
    private final Wire wire;
    private final Keys keys;
    private final Tokens tokens;

    IdentityProvider(Settings settings, Wire wire) {
        this.settings = settings;
        this.wire = wire;
        this.keys = new Keys(settings.keys(), wire);
        this.tokens = new Tokens(settings.issuer(), keys.source());
    }

    /** Where the browser goes to sign in. */
    URI signIn(Pending pending) {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid"), Settings.CLIENT, settings.callback())
                .endpointURI(settings.authorization())
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .acrValues(List.of(new ACR(pending.asked().level())))
                .maxAge((int) pending.asked().provedWithin().toSeconds())
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256);
        if (pending.asked().action() != null) {
            request.customParameter("kc_action", pending.asked().action().keycloak());
        }
        return request.build().toURI();
    }

    /**
     * Also has the keys at hand afterwards, for the callback.
     *
     * @throws Refused {@code UNAVAILABLE} unless Keycloak answers now, so that nobody is sent to a door that is shut
     */
    void answers() throws Refused {
        try {
            keys.ask();
        } catch (IOException away) {
            throw new Refused(Refusal.UNAVAILABLE, away);
        }
    }

    /** @throws Refused {@code REJECTED}, or {@code UNAVAILABLE} when Keycloak does not answer in time */
    Identity redeem(String code, Pending pending) throws Refused {
        return tokens.identity(exchanged(code, pending), pending);
    }

    /** @throws Refused when Keycloak did not sign this for us, to end a session or all of a person's */
    LogoutNotice logout(String token) throws Refused {
        return tokens.logout(token);
    }

    /** Where the browser goes to sign out (OpenID Connect RP-Initiated Logout 1.0). */
    URI signOut(String idToken) {
        try {
            return new LogoutRequest(
                            settings.endSession(),
                            SignedJWT.parse(idToken),
                            null,
                            Settings.CLIENT,
                            settings.signedOut(),
                            null,
                            null)
                    .toURI();
        } catch (java.text.ParseException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private OIDCTokens exchanged(String code, Pending pending) throws Refused {
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), settings.callback(), new CodeVerifier(pending.verifier()));
        var client = new ClientSecretBasic(Settings.CLIENT, new Secret(settings.secret()));
        try {
            var request = new TokenRequest.Builder(settings.token(), client, grant).build();
            return tokensIn(wire.post(request.toHTTPRequest(), FOR_TOKENS));
        } catch (IOException away) {
            throw new Refused(Refusal.UNAVAILABLE, away);
        } catch (ParseException malformed) {
            throw new Refused(Refusal.REJECTED, malformed);
        }
    }

    private static OIDCTokens tokensIn(HTTPResponse answer) throws Refused, ParseException {
        if (answer.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
            throw new Refused(Refusal.UNAVAILABLE, "tokens: HTTP " + answer.getStatusCode());
        }
        var response = OIDCTokenResponseParser.parse(answer);
        if (response instanceof TokenErrorResponse error) {
            var named = error.getErrorObject().getCode();
            var ours = named != null && NOT_THE_PERSONS_FAULT.contains(named);
            throw new Refused(ours ? Refusal.UNAVAILABLE : Refusal.REJECTED, "tokens: " + named);
        }
        return ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
    }
}
