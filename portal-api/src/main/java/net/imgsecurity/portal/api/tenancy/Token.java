package net.imgsecurity.portal.api.tenancy;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.imgsecurity.portal.platform.SignInProof;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What of a verified token decides whether it is taken.
 *
 * @param type claim {@code typ}: Keycloak writes Bearer into access tokens, ID into ID tokens, Refresh into refresh tokens
 * @param client claim {@code azp}: whom the token was issued to
 * @param scopes claim {@code scope}
 */
record Token(String subject, String type, String client, List<String> scopes) {
    static Token of(JsonWebToken token) {
        var scope = text(token, "scope");
        return new Token(
                token.getSubject(),
                text(token, "typ"),
                text(token, "azp"),
                scope == null ? List.of() : List.of(scope.split(" ")));
    }

    boolean isAccessTokenFor(Set<String> clients) {
        return subject != null && "Bearer".equals(type) && client != null && clients.contains(client);
    }

    /** How and when the bearer signed in, by the claims {@code acr} and {@code auth_time}; what they do not say counts as never. */
    static SignInProof proof(JsonWebToken token) {
        return SignInProof.of(text(token, "acr"), moment(token, "auth_time"));
    }

    /** Claim {@code iat}; one that does not say it is as old as can be. */
    static Instant issuedAt(JsonWebToken token) {
        return moment(token, "iat");
    }

    private static Instant moment(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return Instant.ofEpochSecond(
                value instanceof JsonNumber json
                        ? json.longValue()
                        : value instanceof Number number ? number.longValue() : 0);
    }

    private static String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value instanceof JsonString json ? json.getString() : value instanceof String text ? text : null;
    }
}
