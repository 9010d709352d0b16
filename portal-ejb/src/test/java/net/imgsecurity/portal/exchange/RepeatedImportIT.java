package net.imgsecurity.portal.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.IdempotentCall;
import net.imgsecurity.portal.platform.KeptAnswer;
import net.imgsecurity.portal.platform.KeptAnswers;
import net.imgsecurity.portal.platform.PortalException;
import net.imgsecurity.portal.testing.MovableClock;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that comes twice under one key, shown by the sending of a file. */
@ArquillianTest
class RepeatedImportIT {
    private static final byte[] KEY = bytes(1);
    private static final byte[] REQUEST = bytes(2);
    private static final byte[] FILE =
            "Employee number,Given name,E-mail\n1,Amara,amara@halden.example\n".getBytes(StandardCharsets.UTF_8);
    private static final String DONE = "done";

    @Inject
    World world;

    @Inject
    Imports imports;

    @Inject
    IdempotentCall call;

    @Inject
    CurrentCaller caller;

    @Inject
    KeptAnswers answers;

    @Inject
    MovableClock clock;

    @Inject
    Instance<RequestContextController> requests;

    @Resource
    ManagedExecutorService threads;

    private Organisation halden;

    @BeforeEach
    void anAdministrator() {
        halden = world.client("Halden").administrator("Jon Veld").administrator("Ida Berg");
    }

    @AfterEach
    void putTheClockRight() {
        clock.putRight();
    }

    @Test
    void doesItsWorkOnce() throws Exception {
        assertEquals(DONE, sent("Jon Veld", KEY, FILE).get());
        assertEquals("idempotency.unanswered", sent("Jon Veld", KEY, FILE).get());

        assertEquals(1, files());
    }

    @Test
    void doesItsWorkOnceHoweverManyComeAtTheSameMoment() throws Exception {
        var all = new ArrayList<Future<String>>();
        for (int i = 0; i < 8; i++) {
            all.add(sent("Jon Veld", KEY, FILE));
        }
        var done = 0;
        for (var one : all) {
            done += one.get().equals(DONE) ? 1 : 0;
        }

        assertEquals(1, done);
        assertEquals(1, files());
    }

    @Test
    void isRefusedWhenAnotherHasTheKeyAtTheSameMoment() throws Exception {
        var all = new ArrayList<Future<String>>();
        for (int i = 0; i < 8; i++) {
            all.add(sent("Jon Veld", KEY, bytes(10 + i), FILE));
        }
        var answered = new ArrayList<String>();
        for (var one : all) {
            answered.add(one.get());
        }

        assertTrue(answered.remove(DONE), answered::toString);
        assertEquals(Collections.nCopies(7, "idempotency.key-reused"), answered);
        assertEquals(1, files());
    }

    @Test
    void leavesTheKeyFreeWhenItWasRefused() throws Exception {
        assertEquals("invalid", sent("Jon Veld", KEY, new byte[0]).get());
        assertEquals(DONE, sent("Jon Veld", KEY, FILE).get());
    }

    @Test
    void isAnothersUnderTheSameKey() throws Exception {
        assertEquals(DONE, sent("Jon Veld", KEY, FILE).get());
        assertEquals(DONE, sent("Ida Berg", KEY, FILE).get());

        keep("Jon Veld");
        assertTrue(found("Jon Veld").orElseThrow().answer().isPresent());
        assertFalse(found("Ida Berg").orElseThrow().answer().isPresent());
    }

    @Test
    void isAnsweredAsBeforeForADay() throws Exception {
        sent("Jon Veld", KEY, FILE).get();
        keep("Jon Veld");

        clock.forward(KeptAnswers.KEPT.minusMinutes(1));
        answers.forget();
        var claim = found("Jon Veld").orElseThrow();
        assertTrue(claim.isOf(REQUEST));
        assertFalse(claim.isOf(bytes(3)));
        var answer = claim.answer().orElseThrow();
        assertEquals(202, answer.status());
        assertEquals(Map.of("Location", "/x"), answer.headers());
        assertArrayEquals(FILE, answer.body());

        clock.forward(Duration.ofMinutes(2));
        assertEquals(Optional.empty(), found("Jon Veld"));
        answers.forget();
        assertEquals(DONE, sent("Jon Veld", KEY, FILE).get());
    }

    private Future<String> sent(String name, byte[] key, byte[] file) {
        return sent(name, key, REQUEST, file);
    }

    private Future<String> sent(String name, byte[] key, byte[] fingerprint, byte[] file) {
        var who = halden.caller(name);
        return threads.submit(() -> {
            var request = requests.get();
            request.activate();
            try {
                caller.become(who);
                call.under(key, fingerprint);
                imports.start("people.csv", file);
                return DONE;
            } catch (PortalException refused) {
                return refused.key();
            } finally {
                request.deactivate();
            }
        });
    }

    private void keep(String name) {
        answers.keep(halden.caller(name), KEY, new KeptAnswer(202, Map.of("Location", "/x"), FILE));
    }

    private Optional<KeptAnswers.Claim> found(String name) {
        return answers.find(halden.caller(name), KEY);
    }

    private int files() throws ExecutionException {
        List<?> all = halden.as("Jon Veld", () -> imports.list(null)).items();
        return all.size();
    }

    private static byte[] bytes(int value) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
