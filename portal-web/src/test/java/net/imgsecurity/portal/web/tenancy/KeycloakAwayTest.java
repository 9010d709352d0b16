package net.imgsecurity.portal.web.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keycloak down, frozen or failing: whoever signs in is told so within 3 s, and few threads wait. */
class KeycloakAwayTest {
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
    void saysThatKeycloakFailedWhenItDoes() throws Exception {
        trial.keycloak.tokensStatus = 502;
        trial.keycloak.tokensBody = "<html>";
        assertEquals(
                Trial.PROFILE,
                trial.refused(Refusal.UNAVAILABLE, trial.answer()).target());
    }

    @Test
    void saysThatKeycloakIsAwayAtTheStart() {
        trial.keycloak.close();
        trial.refused(Refusal.UNAVAILABLE, () -> trial.begin());
    }

    @Test
    void saysThatKeycloakIsAwayAtTheCallback() throws Exception {
        var answer = trial.answer();
        trial.keycloak.close();
        trial.refused(Refusal.UNAVAILABLE, answer);
    }

    @Test
    void doesNotWaitForAFrozenKeycloakAtTheStart() {
        trial.keycloak.keysFrozen = true;
        trial.refused(Refusal.UNAVAILABLE, () -> trial.begin());
    }

    @Test
    void doesNotWaitForFrozenTokens() throws Exception {
        var answer = trial.answer();
        trial.keycloak.tokensFrozen = true;
        trial.refused(Refusal.UNAVAILABLE, answer);
    }

    @Test
    void doesNotWaitForKeysThatFreezeBehindTheTokens() throws Exception {
        var answer = trial.answer();
        trial.anotherNode();
        trial.keycloak.keysFrozen = true;
        trial.refused(Refusal.UNAVAILABLE, answer);
    }

    @Test
    void doesNotWaitForAnAnswerThatStopsInTheMiddle() throws Exception {
        var answer = trial.answer();
        trial.anotherNode();
        trial.keycloak.keysStallInTheBody = true;
        trial.refused(Refusal.UNAVAILABLE, answer);
    }

    @Test
    void answersEverybodyInTimeWhenManyMeetAFrozenKeycloak() throws Exception {
        trial.keycloak.keysFrozen = true;
        var people = Executors.newFixedThreadPool(40);
        try {
            var all = IntStream.range(0, 40)
                    .mapToObj(i -> people.submit(() -> trial.refused(Refusal.UNAVAILABLE, () -> trial.begin())))
                    .toList();
            for (var each : all) {
                each.get();
            }
        } finally {
            people.shutdownNow();
        }
        assertTrue(
                trial.keycloak.keysAsked.get() < 20,
                "few wait, the others are told at once: " + trial.keycloak.keysAsked);
    }
}
