package net.imgsecurity.portal.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.KeptAnswer;
import net.imgsecurity.portal.platform.KeptAnswers;

/** Waits for the answer of a request that came first: its work is done or nearly so, and its answer is on its way. */
@ApplicationScoped
class FirstAnswer {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(20);

    @Inject
    CurrentCaller caller;

    @Inject
    KeptAnswers answers;

    /** Empty when there is still none after three seconds. */
    Optional<KeptAnswer> under(IdempotencyKey key) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = now(key);
        while (answer.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = now(key);
        }
        return answer;
    }

    private Optional<KeptAnswer> now(IdempotencyKey key) {
        return answers.find(caller.get(), key.hash()).flatMap(KeptAnswers.Claim::answer);
    }
}
