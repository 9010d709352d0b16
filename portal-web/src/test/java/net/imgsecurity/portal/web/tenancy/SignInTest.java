package net.imgsecurity.portal.web.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From the first step to the callback, and every way in which a callback can be abnormal (issue 7, part 3). */
class SignInTest {
    private Trial trial;

    @BeforeEach
    void start() throws IOException {
        trial = new Trial();
    }

    @AfterEach
    void stop() {
        trial.close();
    }

    @Test
    void bringsThePersonBackToWhereTheyWere() throws Exception {
        var arrived = trial.arrive(trial.answer());
        assertEquals(Trial.PROFILE, arrived.target());
        assertEquals("subject-1", arrived.identity().subject());
        assertEquals("sid-1", arrived.identity().session());
    }

    @Test
    void asksForACodeWithProofAndForNothingElse() throws Exception {
        var asked = URLUtils.parseParameters(trial.begin().getRawQuery());
        assertEquals(List.of("code"), asked.get("response_type"));
        assertEquals(List.of("S256"), asked.get("code_challenge_method"));
        assertEquals(List.of("openid"), asked.get("scope"));
        assertEquals(List.of("900"), asked.get("max_age"));
        assertEquals(List.of("pwd"), asked.get("acr_values"));
        assertNull(asked.get("kc_action"));
        assertEquals(List.of("http://127.0.0.1:8080/signin/callback"), asked.get("redirect_uri"));
    }

    @Test
    void asksForAFreshSecondFactorAndForWhatIsToBeDone() throws Exception {
        trial.asked = new Asked(true, true, Asked.Action.PASSWORD);
        var asked = URLUtils.parseParameters(trial.begin().getRawQuery());
        assertEquals(List.of("300"), asked.get("max_age"));
        assertEquals(List.of("mfa"), asked.get("acr_values"));
        assertEquals(List.of("UPDATE_PASSWORD"), asked.get("kc_action"));
    }

    @Test
    void endsTwoTabsEachForItself() throws Exception {
        var one = trial.answer();
        var other = trial.answer();
        assertEquals("subject-1", trial.arrive(other).identity().subject());
        assertEquals("subject-1", trial.arrive(one).identity().subject());
    }

    @Test
    void refusesAnAnswerInABrowserThatBeganNothing() throws Exception {
        var answer = trial.answer();
        trial.forgetCookies();
        trial.refused(Refusal.OUTDATED, answer);
    }

    @Test
    void refusesTheSameAnswerASecondTime() throws Exception {
        var answer = trial.answer();
        trial.arrive(answer);
        trial.refused(Refusal.OUTDATED, answer);
    }

    @Test
    void refusesASignInThatTookLongerThanItMay() throws Exception {
        var answer = trial.answer();
        trial.later(Clock.fixed(Instant.now().plus(Pending.LASTS), ZoneOffset.UTC));
        assertEquals(Trial.PROFILE, trial.refused(Refusal.OUTDATED, answer).target());
    }

    @Test
    void refusesACodeThatWasUsedUnderAnotherState() throws Exception {
        var used = trial.answer();
        trial.arrive(used);
        var fresh = trial.answer();
        fresh.put("code", used.get("code"));
        trial.refused(Refusal.REJECTED, fresh);
    }

    @Test
    void refusesACodeThatAnotherBrowserObtained() throws Exception {
        var theirs = trial.answer();
        var ours = trial.answer();
        ours.put("code", theirs.get("code"));
        trial.refused(Refusal.REJECTED, ours);
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
        var answer = trial.answer();
        twist.accept(answer);
        trial.refused(expected, answer);
    }

    @Test
    void beginsAgainOnceWhenAnotherTabSignedInMeanwhile() throws Exception {
        var first = expired(trial.answer());
        var again = assertThrows(BeginAgain.class, () -> trial.arrive(first));
        assertEquals(Trial.PROFILE, again.target());
        trial.refused(Refusal.UNAVAILABLE, expired(trial.keycloak.signedIn(trial.begin(true))));
    }

    private static Map<String, String[]> expired(Map<String, String[]> answer) {
        answer.remove("code");
        answer.put("error", values("temporarily_unavailable"));
        answer.put("error_description", values("authentication_expired"));
        return answer;
    }

    private static Arguments answer(String what, Refusal expected, Consumer<Map<String, String[]>> twist) {
        return Arguments.of(what, expected, twist);
    }

    private static String[] values(String... values) {
        return values;
    }
}
