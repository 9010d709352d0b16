package net.imgsecurity.portal.personaldata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said of the times in which nobody was located. */
@Tag("B3")
class LocationTimeTest {
    private static final Instant THEN = Instant.parse("2026-03-04T10:00:00Z");

    @Test
    void namesTheGapsBetweenSessionsAndAfterTheLast() {
        assertEquals(
                List.of("gap 30-", "session 20-30", "gap 10-20", "session 0-10"),
                said(session(0, 10), session(20, 30)));
    }

    @Test
    void namesNoGapWhereSessionsMeetOrOverlap() {
        assertEquals(
                List.of("gap 30-", "session 25-28", "session 10-30", "session 0-10"),
                said(session(0, 10), session(10, 30), session(25, 28)));
    }

    @Test
    void namesNoGapWhileASessionGoesOn() {
        assertEquals(
                List.of("session 40-50", "session 20-", "gap 10-20", "session 0-10"),
                said(session(0, 10), session(20, -1), session(40, 50)));
        assertEquals(List.of(), said());
    }

    private static List<String> said(LocationSession... sessions) {
        return LocationTime.of(List.of(sessions)).stream()
                .map(time -> (time.gap() ? "gap " : "session ") + minutes(time.from()) + "-" + minutes(time.to()))
                .toList();
    }

    private static String minutes(Instant at) {
        return at == null ? "" : Long.toString((at.getEpochSecond() - THEN.getEpochSecond()) / 60);
    }

    private static LocationSession session(int begin, int end) {
        return new LocationSession(
                "s" + begin, "CONTACT", THEN.plusSeconds(begin * 60L), end < 0 ? null : THEN.plusSeconds(end * 60L));
    }
}
