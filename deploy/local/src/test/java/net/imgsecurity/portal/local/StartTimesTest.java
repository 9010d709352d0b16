package net.imgsecurity.portal.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StartTimesTest {

    @Test
    void comparesTheWaitWithTheSumOfTheServers() {
        var times = new StartTimes(seconds(3), seconds(12), seconds(10), Duration.ofSeconds(20));
        assertEquals(
                "All together took 0.80 of that sum (aim: 1.10 at most)",
                times.lines().get(2));
    }

    private static ServerStart seconds(int wait) {
        return new ServerStart(Duration.ofSeconds(wait), Duration.ZERO);
    }
}
