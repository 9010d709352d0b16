package net.imgsecurity.portal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void neverExceedsAQuarterOfAnHour() {
        assertEquals(Duration.ofMinutes(15), Backoff.after(11, 1));
        assertEquals(Duration.ofMinutes(15), Backoff.after(Integer.MAX_VALUE, 1));
    }

    @Test
    void spreadsBetweenHalfAndWholeOfTheStep() {
        assertEquals(Duration.ofMillis(2000), Backoff.after(3, 0));
        assertEquals(Duration.ofMillis(3000), Backoff.after(3, 0.5));
    }

    @Test
    void givesUpAfterTheTwelfthAttempt() {
        assertFalse(Backoff.givesUpAfter(11));
        assertTrue(Backoff.givesUpAfter(12));
    }
}
