package net.imgsecurity.portal.consent;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is allowed. */
@Tag("F3")
class StandingTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    @Test
    void isNothingByItself() {
        assertFalse(Standing.allows(null, false, null));
    }

    @Test
    void isWhatWasGivenLast() {
        assertTrue(Standing.allows(decided(Decision.GIVEN), false, null));
        assertFalse(Standing.allows(decided(Decision.WITHDRAWN), false, null));
    }

    @Test
    @Tag("F5")
    void isNotWhatIsSuppressedWhateverWasGiven() {
        assertFalse(Standing.allows(decided(Decision.GIVEN), true, null));
        assertFalse(Standing.allows(decided(Decision.GIVEN), false, NOON));
        assertFalse(Standing.allows(decided(Decision.GIVEN), false, NOON.plusSeconds(1)));
    }

    @Test
    void isWhatWasGivenAfterEverythingWasStopped() {
        assertTrue(Standing.allows(decided(Decision.GIVEN), false, NOON.minusSeconds(1)));
    }

    private static ConsentView decided(Decision decision) {
        return new ConsentView(
                UUID.randomUUID(),
                new Choice(Topic.OFFERS, Channel.MAIL),
                decision,
                NOON,
                Source.PAGE,
                1,
                "en",
                "direct-marketing");
    }
}
