package net.imgsecurity.portal.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Suppressions as the ledger has them. */
@Tag("F5")
class SuppressionLinesTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00.000001Z");
    private static final Choice OFFERS = new Choice(Topic.OFFERS, Channel.MAIL);
    private static final byte[] WHOM = new byte[32];

    @Test
    void comeBackAsTheyWereWritten() {
        var one = Suppressed.of(WHOM, Choice.ALL, NOON, false);
        var last = SuppressionLines.last(List.of(SuppressionLines.of(one)));
        assertEquals(List.of(one), List.copyOf(last.values()));
        assertEquals(32, one.hash().length);
    }

    @Test
    void countByTimeAndNotByPlace() {
        var set = SuppressionLines.of(Suppressed.of(WHOM, OFFERS, NOON, false));
        var ended = SuppressionLines.of(Suppressed.of(WHOM, OFFERS, NOON.plusSeconds(1), true));
        assertTrue(only(List.of(ended, set)).ends());
        assertTrue(only(List.of(set, ended)).ends());
    }

    @Test
    void errOnThePersonsSideAtTheSameMoment() {
        var set = SuppressionLines.of(Suppressed.of(WHOM, OFFERS, NOON, false));
        var ended = SuppressionLines.of(Suppressed.of(WHOM, OFFERS, NOON, true));
        assertEquals(false, only(List.of(ended, set)).ends());
        assertEquals(false, only(List.of(set, ended)).ends());
    }

    @Test
    void areNothingWhenTornOrUnknown() {
        var whole = SuppressionLines.of(Suppressed.of(WHOM, OFFERS, NOON, false));
        for (int end = 0; end < whole.length() - 1; end++) {
            assertTrue(SuppressionLines.last(List.of(whole.substring(0, end))).isEmpty(), whole.substring(0, end));
        }
        assertTrue(SuppressionLines.last(List.of(
                        whole.replace("OFFERS", "HOROSCOPES"),
                        whole.replace("2026", "20x6"),
                        whole.replace("MAIL", "EVERY"),
                        "erased 00"))
                .isEmpty());
    }

    private static Suppressed only(List<String> lines) {
        return SuppressionLines.last(lines).values().iterator().next();
    }
}
