package net.imgsecurity.portal.web.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** ID tokens that do not hold (OpenID Connect Core 3.1.3.7), as the token endpoint would answer them. */
class IdTokenTest {
    private Trial trial;

    @BeforeEach
    void start() throws IOException {
        trial = new Trial();
    }

    @AfterEach
    void stop() {
        trial.close();
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("another issuer", c -> c.issuer("https://elsewhere.example")),
                lie("another audience", c -> c.audience("portal-explorer")),
                lie("a second audience", c -> c.audience(List.of("portal-web", "portal-explorer"))),
                lie("no audience", c -> c.audience((String) null)),
                lie("another authorised party", c -> c.claim("azp", "portal-explorer")),
                lie("another nonce", c -> c.claim("nonce", "n".repeat(43))),
                lie("no nonce", c -> c.claim("nonce", null)),
                lie(
                        "an end in the past",
                        c -> c.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
                lie("no end", c -> c.expirationTime(null)),
                lie(
                        "a beginning in the future",
                        c -> c.issueTime(Date.from(Instant.now().plusSeconds(600)))),
                lie(
                        "a sign-in of an hour ago",
                        c -> c.claim("auth_time", Instant.now().getEpochSecond() - 3600)),
                lie("no time of the sign-in", c -> c.claim("auth_time", null)),
                lie("no level", c -> c.claim("acr", null)),
                lie("a level that is none of ours", c -> c.claim("acr", "1")),
                lie("no subject", c -> c.subject(null)),
                lie("no session", c -> c.claim("sid", null)),
                lie("the hash of another access token", c -> c.claim("at_hash", "AAAAAAAAAAAAAAAAAAAAAA")));
    }

    @ParameterizedTest(name = "refuses an ID token with {0}")
    @MethodSource("lies")
    void refusesAnIdTokenThatDoesNotHold(String ignored, UnaryOperator<JWTClaimsSet.Builder> lie) throws Exception {
        trial.keycloak.lie = lie;
        trial.refused(Refusal.REJECTED, trial.answer());
    }

    @Test
    void refusesAPasswordWhereASecondFactorWasAskedFor() throws Exception {
        trial.asked = new Asked(true, false, null);
        trial.refused(Refusal.REJECTED, trial.answer());
    }

    @Test
    void refusesASignInOfTenMinutesAgoWhereAFreshOneWasAskedFor() throws Exception {
        trial.keycloak.lie = c -> c.claim("auth_time", Instant.now().getEpochSecond() - 600);
        assertEquals("subject-1", trial.arrive(trial.answer()).identity().subject());
        trial.asked = new Asked(false, true, null);
        trial.refused(Refusal.REJECTED, trial.answer());
    }

    @Test
    void takesASecondFactorWhereAPasswordWasAskedFor() throws Exception {
        trial.keycloak.lie = c -> c.claim("acr", "mfa");
        assertTrue(trial.arrive(trial.answer()).identity().proof().secondFactor());
    }

    @Test
    void refusesAnUnsignedIdToken() throws Exception {
        trial.keycloak.signing = trial.keycloak::unsigned;
        trial.refused(Refusal.REJECTED, trial.answer());
    }

    @Test
    void refusesAnIdTokenSignedWithOurOwnSecret() throws Exception {
        trial.keycloak.signing = claims -> trial.keycloak.signed(claims, JWSAlgorithm.HS256, JOSEObjectType.JWT);
        trial.refused(Refusal.REJECTED, trial.answer());
    }

    @Test
    void refusesAnIdTokenOfAnotherAlgorithmOfTheSameKey() throws Exception {
        trial.keycloak.signing = claims -> trial.keycloak.signed(claims, JWSAlgorithm.RS384, JOSEObjectType.JWT);
        trial.refused(Refusal.REJECTED, trial.answer());
    }

    @Test
    void refusesALogoutTokenInAnIdTokensPlace() throws Exception {
        trial.keycloak.signing =
                claims -> trial.keycloak.signed(claims, JWSAlgorithm.RS256, new JOSEObjectType("logout+jwt"));
        trial.refused(Refusal.REJECTED, trial.answer());
    }

    @Test
    void refusesAnIdTokenOfAKeyThatIsNotKeycloaks() throws Exception {
        trial.keycloak.signs = FakeKeycloak.key("first");
        trial.refused(Refusal.REJECTED, trial.answer());
    }

    @Test
    void followsARotationOfKeys() throws Exception {
        trial.arrive(trial.answer());
        trial.keycloak.signs = FakeKeycloak.key("second");
        trial.keycloak.published = List.of(trial.keycloak.signs);
        assertEquals("subject-1", trial.arrive(trial.answer()).identity().subject());
    }

    @Test
    void refusesAnAnswerWithoutIdToken() throws Exception {
        trial.keycloak.tokensBody = "{\"access_token\":\"opaque\",\"token_type\":\"Bearer\"}";
        trial.refused(Refusal.REJECTED, trial.answer());
    }

    @Test
    void refusesTokensThatAreNoJson() throws Exception {
        trial.keycloak.tokensBody = "<html>";
        trial.refused(Refusal.REJECTED, trial.answer());
    }

    private static Arguments lie(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        return Arguments.of(what, lie);
    }
}
