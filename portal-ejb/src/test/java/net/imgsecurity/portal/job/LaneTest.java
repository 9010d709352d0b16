package net.imgsecurity.portal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LaneTest {
    private final Lane lane = new Lane(3);

    @Test
    void startsNoMoreThanItsWidth() {
        lane.enter();
        assertEquals(2, lane.free());
        lane.enter();
        lane.enter();
        assertEquals(0, lane.free());
    }

    @Test
    void startsNothingWhileItRests() {
        lane.rest(Duration.ofHours(1));
        assertEquals(0, lane.free());
        assertFalse(lane.open());
    }

    @Test
    void triesOneAfterARestUntilThatOneCameBackWell() {
        lane.rest(Duration.ZERO);
        assertEquals(1, lane.free());
        lane.enter();
        assertEquals(0, lane.free());
        lane.works();
        assertEquals(2, lane.free());
    }

    @Test
    void sendsTheOthersHomeWhileItTriesOne() {
        lane.enter();
        lane.enter();
        lane.rest(Duration.ZERO);
        assertFalse(lane.open());
        lane.leave();
        assertTrue(lane.open());
    }

    @Test
    void saysOnceThatItRests() {
        assertTrue(lane.rest(Duration.ZERO));
        assertFalse(lane.rest(Duration.ZERO));
        lane.works();
        assertTrue(lane.rest(Duration.ZERO));
    }
}
