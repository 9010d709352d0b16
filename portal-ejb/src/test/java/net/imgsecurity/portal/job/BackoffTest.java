package net.imgsecurity.portal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void doublesFromOneSecond() {
        assertEquals(Duration.ofSeconds(1), Backoff.after(1, 1));
        assertEquals(Duration.ofSeconds(2), Backoff.after(2, 1));
        assertEquals(Duration.ofSeconds(256), Backoff.after(9, 1));
    }

    @Test
    void neverExceedsAnHour() {
        assertEquals(Duration.ofHours(1), Backoff.after(13, 1));
        assertEquals(Duration.ofHours(1), Backoff.after(Integer.MAX_VALUE, 1));
    }

    @Test
    void spreadsBetweenHalfAndWholeOfTheStep() {
        assertEquals(Duration.ofMillis(2000), Backoff.after(3, 0));
        assertEquals(Duration.ofMillis(3000), Backoff.after(3, 0.5));
    }

    @Test
    void givesUpAfterSomeHours() {
        var least = Duration.ZERO;
        var most = Duration.ZERO;
        var attempt = 1;
        for (; !Backoff.givesUpAfter(attempt); attempt++) {
            least = least.plus(Backoff.after(attempt, 0));
            most = most.plus(Backoff.after(attempt, 1));
        }

        assertEquals(20, attempt);
        assertEquals(4, least.toHours());
        assertEquals(8, most.toHours());
    }
}
