package net.imgsecurity.portal.web.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Keycloak's word that somebody signed out there, and what only looks like it (Back-Channel Logout 1.0, 2.6). */
class LogoutNoticeTest {
    private static final JOSEObjectType LOGOUT = new JOSEObjectType("logout+jwt");
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private FakeKeycloak keycloak;
    private SignIn signIn;

    @BeforeEach
    void start() throws Exception {
        keycloak = new FakeKeycloak();
        signIn = new SignIn(
                keycloak.settings(), new IdentityProvider(keycloak.settings(), new Wire()), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void namesTheSessionThatIsOver() throws Exception {
        var notice = signIn.logout(token(claims -> claims, JWSAlgorithm.RS256, LOGOUT));
        assertEquals("sid-1", notice.session());
        assertEquals("notice-1", notice.id());
    }

    @Test
    void namesThePersonWhenAllTheirSessionsAreOver() throws Exception {
        var notice = signIn.logout(token(claims -> claims.claim("sid", null), JWSAlgorithm.RS256, LOGOUT));
        assertNull(notice.session());
        assertEquals("subject-1", notice.subject());
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("another issuer", c -> c.issuer("https://elsewhere.example")),
                lie("another audience", c -> c.audience("portal-explorer")),
                lie("a second audience", c -> c.audience(List.of("portal-web", "portal-explorer"))),
                lie("no events", c -> c.claim("events", null)),
                lie("another event", c -> c.claim("events", Map.of("http://elsewhere.example/event", Map.of()))),
                lie("a nonce, like an ID token", c -> c.claim("nonce", "n")),
                lie("neither session nor subject", c -> c.claim("sid", null).subject(null)),
                lie("no id", c -> c.jwtID(null)),
                lie("no beginning", c -> c.issueTime(null)),
                lie(
                        "an end in the past",
                        c -> c.expirationTime(Date.from(Instant.now().minusSeconds(120)))));
    }

    @ParameterizedTest(name = "refuses a notice with {0}")
    @MethodSource("lies")
    void refusesANoticeThatDoesNotHold(String ignored, UnaryOperator<JWTClaimsSet.Builder> lie) throws Exception {
        refused(token(lie, JWSAlgorithm.RS256, LOGOUT));
    }

    @Test
    void refusesANoticeOfAnotherType() throws Exception {
        refused(token(claims -> claims, JWSAlgorithm.RS256, JOSEObjectType.JWT));
    }

    @Test
    void refusesANoticeWithoutType() throws Exception {
        refused(token(claims -> claims, JWSAlgorithm.RS256, null));
    }

    @Test
    void refusesANoticeThatAnybodyWithOurSecretCouldSign() throws Exception {
        refused(token(claims -> claims, JWSAlgorithm.HS256, LOGOUT));
    }

    @Test
    void refusesAnUnsignedNotice() throws Exception {
        refused(keycloak.unsigned(claims(claims -> claims)).serialize());
    }

    @Test
    void refusesWhatIsNoToken() {
        refused("no.token.atall");
    }

    private void refused(String token) {
        assertEquals(
                Refusal.REJECTED,
                assertThrows(Refused.class, () -> signIn.logout(token)).refusal());
    }

    private String token(UnaryOperator<JWTClaimsSet.Builder> lie, JWSAlgorithm algorithm, JOSEObjectType type)
            throws Exception {
        return keycloak.signed(claims(lie), algorithm, type).serialize();
    }

    private JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> lie) {
        var now = Instant.now();
        return lie.apply(new JWTClaimsSet.Builder()
                        .issuer(keycloak.settings().issuer())
                        .subject("subject-1")
                        .audience("portal-web")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(120)))
                        .jwtID("notice-1")
                        .claim("sid", "sid-1")
                        .claim("events", Map.of(EVENT, Map.of())))
                .build();
    }

    private static Arguments lie(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        return Arguments.of(what, lie);
    }
}
