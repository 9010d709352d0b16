package net.imgsecurity.portal.web.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which a callback can be abnormal (issue 7, part 3), over real HTTP. */
class SignInTest {
    private static final Duration IN_TIME = Duration.ofSeconds(3);
    private static final Target PROFILE = new Target("/profile");

    private FakeKeycloak keycloak;
    private SignIn signIn;
    private final Map<String, Pending> browser = new HashMap<>();

    @BeforeEach
    void start() throws IOException {
        keycloak = new FakeKeycloak();
        signIn = at(Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void bringsThePersonBackToWhereTheyWere() throws Exception {
        var arrived = arrive(keycloak.signedIn(begin()));
        assertEquals(PROFILE, arrived.target());
        assertEquals("subject-1", arrived.identity().subject());
        assertEquals("sid-1", arrived.identity().session());
    }

    @Test
    void asksForACodeWithProofAndForNothingElse() throws Exception {
        var asked = URLUtils.parseParameters(begin().getRawQuery());
        assertEquals(List.of("code"), asked.get("response_type"));
        assertEquals(List.of("S256"), asked.get("code_challenge_method"));
        assertEquals(List.of("openid"), asked.get("scope"));
        assertEquals(List.of("900"), asked.get("max_age"));
        assertEquals(List.of("http://127.0.0.1:8080/signin/callback"), asked.get("redirect_uri"));
    }

    @Test
    void endsTwoTabsEachForItself() throws Exception {
        var one = keycloak.signedIn(begin());
        var other = keycloak.signedIn(begin());
        assertEquals("subject-1", arrive(other).identity().subject());
        assertEquals("subject-1", arrive(one).identity().subject());
    }

    @Test
    void refusesAnAnswerInABrowserThatBeganNothing() throws Exception {
        var answer = keycloak.signedIn(begin());
        browser.clear();
        refused(Refusal.OUTDATED, answer);
    }

    @Test
    void refusesTheSameAnswerASecondTime() throws Exception {
        var answer = keycloak.signedIn(begin());
        arrive(answer);
        refused(Refusal.OUTDATED, answer);
    }

    @Test
    void refusesASignInThatTookLongerThanItMay() throws Exception {
        var answer = keycloak.signedIn(begin());
        signIn = at(Clock.fixed(Instant.now().plus(Pending.LASTS), ZoneOffset.UTC));
        assertEquals(PROFILE, refused(Refusal.OUTDATED, answer).target());
    }

    @Test
    void refusesACodeThatWasUsedUnderAnotherState() throws Exception {
        var used = keycloak.signedIn(begin());
        arrive(used);
        var fresh = keycloak.signedIn(begin());
        fresh.put("code", used.get("code"));
        refused(Refusal.REJECTED, fresh);
    }

    @Test
    void refusesACodeThatAnotherBrowserObtained() throws Exception {
        var theirs = keycloak.signedIn(begin());
        var ours = keycloak.signedIn(begin());
        ours.put("code", theirs.get("code"));
        refused(Refusal.REJECTED, ours);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                answer("an unknown code", Refusal.REJECTED, a -> a.put("code", values("never issued"))),
                answer("no code", Refusal.REJECTED, a -> a.remove("code")),
                answer("an empty code", Refusal.REJECTED, a -> a.put("code", values(""))),
                answer("a blank code", Refusal.REJECTED, a -> a.put("code", values(" "))),
                answer("two codes", Refusal.REJECTED, a -> a.put("code", values("code-0", "code-0"))),
                answer("an oversized code", Refusal.REJECTED, a -> a.put("code", values("x".repeat(5000)))),
                answer("no state", Refusal.OUTDATED, a -> a.remove("state")),
                answer("two states", Refusal.REJECTED, a -> a.put("state", values("a", "b"))),
                answer("an oversized state", Refusal.REJECTED, a -> a.put("state", values("x".repeat(5000)))),
                answer("a state that was never given", Refusal.OUTDATED, a -> a.put("state", values("x".repeat(22)))),
                answer("a state that is no name", Refusal.OUTDATED, a -> a.put("state", values("../;=\r\n"))),
                answer("another issuer", Refusal.REJECTED, a -> a.put("iss", values("https://elsewhere.example"))),
                answer("a person who said no", Refusal.DENIED, a -> a.put("error", values("access_denied"))),
                answer("Keycloak's own fault", Refusal.UNAVAILABLE, a -> a.put("error", values("server_error"))),
                answer("no one there", Refusal.UNAVAILABLE, a -> a.put("error", values("temporarily_unavailable"))),
                answer("an error of nobody's", Refusal.REJECTED, a -> a.put("error", values("<script>"))));
    }

    @ParameterizedTest(name = "refuses {0}")
    @MethodSource("answers")
    void refusesWhatNoSignInBrings(String ignored, Refusal expected, Consumer<Map<String, String[]>> twist)
            throws Exception {
        var answer = keycloak.signedIn(begin());
        twist.accept(answer);
        refused(expected, answer);
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
                lie("no subject", c -> c.subject(null)),
                lie("no session", c -> c.claim("sid", null)),
                lie("the hash of another access token", c -> c.claim("at_hash", "AAAAAAAAAAAAAAAAAAAAAA")));
    }

    @ParameterizedTest(name = "refuses an ID token with {0}")
    @MethodSource("lies")
    void refusesAnIdTokenThatDoesNotHold(String ignored, UnaryOperator<JWTClaimsSet.Builder> lie) throws Exception {
        keycloak.lie = lie;
        refused(Refusal.REJECTED, keycloak.signedIn(begin()));
    }

    @Test
    void refusesAnUnsignedIdToken() throws Exception {
        keycloak.signing = keycloak::unsigned;
        refused(Refusal.REJECTED, keycloak.signedIn(begin()));
    }

    @Test
    void refusesAnIdTokenSignedWithOurOwnSecret() throws Exception {
        keycloak.signing = claims -> keycloak.signed(claims, JWSAlgorithm.HS256, JOSEObjectType.JWT);
        refused(Refusal.REJECTED, keycloak.signedIn(begin()));
    }

    @Test
    void refusesAnIdTokenOfAnotherAlgorithmOfTheSameKey() throws Exception {
        keycloak.signing = claims -> keycloak.signed(claims, JWSAlgorithm.RS384, JOSEObjectType.JWT);
        refused(Refusal.REJECTED, keycloak.signedIn(begin()));
    }

    @Test
    void refusesALogoutTokenInAnIdTokensPlace() throws Exception {
        keycloak.signing = claims -> keycloak.signed(claims, JWSAlgorithm.RS256, new JOSEObjectType("logout+jwt"));
        refused(Refusal.REJECTED, keycloak.signedIn(begin()));
    }

    @Test
    void refusesAnIdTokenOfAKeyThatIsNotKeycloaks() throws Exception {
        keycloak.signs = FakeKeycloak.key("first");
        refused(Refusal.REJECTED, keycloak.signedIn(begin()));
    }

    @Test
    void followsARotationOfKeys() throws Exception {
        arrive(keycloak.signedIn(begin()));
        keycloak.signs = FakeKeycloak.key("second");
        keycloak.published = List.of(keycloak.signs);
        assertEquals("subject-1", arrive(keycloak.signedIn(begin())).identity().subject());
    }

    @Test
    void refusesAnAnswerWithoutIdToken() throws Exception {
        keycloak.tokensBody = "{\"access_token\":\"opaque\",\"token_type\":\"Bearer\"}";
        refused(Refusal.REJECTED, keycloak.signedIn(begin()));
    }

    @Test
    void refusesTokensThatAreNoJson() throws Exception {
        keycloak.tokensBody = "<html>";
        refused(Refusal.REJECTED, keycloak.signedIn(begin()));
    }

    @Test
    void saysThatKeycloakFailedWhenItDoes() throws Exception {
        keycloak.tokensStatus = 502;
        keycloak.tokensBody = "<html>";
        assertEquals(
                PROFILE,
                refused(Refusal.UNAVAILABLE, keycloak.signedIn(begin())).target());
    }

    @Test
    void saysThatKeycloakIsAwayAtTheStart() {
        keycloak.close();
        refusedInTime(Refusal.UNAVAILABLE, () -> signIn.begin(PROFILE, false));
    }

    @Test
    void saysThatKeycloakIsAwayAtTheCallback() throws Exception {
        var answer = keycloak.signedIn(begin());
        keycloak.close();
        refused(Refusal.UNAVAILABLE, answer);
    }

    @Test
    void doesNotWaitForAFrozenKeycloakAtTheStart() {
        keycloak.keysFrozen = true;
        refusedInTime(Refusal.UNAVAILABLE, () -> signIn.begin(PROFILE, false));
    }

    @Test
    void doesNotWaitForFrozenTokens() throws Exception {
        var answer = keycloak.signedIn(begin());
        keycloak.tokensFrozen = true;
        refused(Refusal.UNAVAILABLE, answer);
    }

    @Test
    void doesNotWaitForKeysThatFreezeBehindTheTokens() throws Exception {
        var answer = keycloak.signedIn(begin());
        signIn = at(Clock.systemUTC()); // another node, which has no keys yet
        keycloak.keysFrozen = true;
        refused(Refusal.UNAVAILABLE, answer);
    }

    @Test
    void doesNotWaitForAnAnswerThatStopsInTheMiddle() throws Exception {
        var answer = keycloak.signedIn(begin());
        signIn = at(Clock.systemUTC());
        keycloak.keysStallInTheBody = true;
        refused(Refusal.UNAVAILABLE, answer);
    }

    @Test
    void answersEverybodyInTimeWhenManyMeetAFrozenKeycloak() throws Exception {
        keycloak.keysFrozen = true;
        var people = Executors.newFixedThreadPool(40);
        try {
            var all = IntStream.range(0, 40)
                    .mapToObj(i ->
                            people.submit(() -> refusedInTime(Refusal.UNAVAILABLE, () -> signIn.begin(PROFILE, false))))
                    .toList();
            for (var each : all) {
                each.get();
            }
        } finally {
            people.shutdownNow();
        }
        assertTrue(keycloak.keysAsked.get() < 20, "few wait, the others are told at once: " + keycloak.keysAsked);
    }

    @Test
    void beginsAgainOnceWhenAnotherTabSignedInMeanwhile() throws Exception {
        var answer = expired(keycloak.signedIn(begin()));
        assertEquals(
                PROFILE, assertThrows(BeginAgain.class, () -> arrive(answer)).target());
        var begun = signIn.begin(PROFILE, true);
        browser.put(begun.pending().state(), begun.pending());
        refused(Refusal.UNAVAILABLE, expired(keycloak.signedIn(begun.keycloak())));
    }

    private static Map<String, String[]> expired(Map<String, String[]> answer) {
        answer.remove("code");
        answer.put("error", values("temporarily_unavailable"));
        answer.put("error_description", values("authentication_expired"));
        return answer;
    }

    private java.net.URI begin() throws Refused {
        var begun = signIn.begin(PROFILE, false);
        browser.put(begun.pending().state(), begun.pending());
        return begun.keycloak();
    }

    private SignIn.Arrived arrive(Map<String, String[]> answer) throws Refused, BeginAgain {
        return signIn.arrive(answer, state -> Optional.ofNullable(browser.remove(state)));
    }

    private Refused refused(Refusal expected, Map<String, String[]> answer) {
        return refusedInTime(expected, () -> arrive(answer));
    }

    private static Refused refusedInTime(Refusal expected, org.junit.jupiter.api.function.Executable step) {
        var start = System.nanoTime();
        var refused = assertThrows(Refused.class, step);
        var took = Duration.ofNanos(System.nanoTime() - start);
        assertEquals(expected, refused.refusal(), refused.getMessage());
        assertTrue(took.compareTo(IN_TIME) < 0, "took " + took);
        return refused;
    }

    private SignIn at(Clock clock) {
        return new SignIn(keycloak.settings(), new IdentityProvider(keycloak.settings(), new Wire()), clock);
    }

    private static Arguments answer(String what, Refusal expected, Consumer<Map<String, String[]>> twist) {
        return Arguments.of(what, expected, twist);
    }

    private static Arguments lie(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        return Arguments.of(what, lie);
    }

    private static String[] values(String... values) {
        return values;
    }
}
