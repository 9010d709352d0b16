package net.imgsecurity.portal.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.NotFound;
import org.junit.jupiter.api.Test;

class EntryQueryTest {
    @Test
    void takesADayAsTheWholeOfIt() {
        var query = EntryQuery.of(null, null, null, "2028-02-29", "2028-02-29", null, 1);
        assertEquals(Instant.parse("2028-02-29T00:00:00Z"), query.from());
        assertEquals(Instant.parse("2028-03-01T00:00:00Z"), query.until());
    }

    @Test
    void takesAMomentAsItIsAndNothingAsNoLimit() {
        var query = EntryQuery.of("", "", "", "2026-11-25T12:00:00.5Z", "", null, 1);
        assertEquals(Instant.parse("2026-11-25T12:00:00.5Z"), query.from());
        assertNull(query.until());
        assertNull(query.action());
    }

    @Test
    void refusesWhatIsNoMomentAndNoId() {
        for (var text : List.of("yesterday", "2027-02-29", "0000-01-01", "+999999999-12-31T23:59:59Z", "20270101")) {
            assertThrows(Invalid.class, () -> EntryQuery.of(null, null, null, text, null, null, 1), text);
        }
        assertThrows(NotFound.class, () -> EntryQuery.of(null, "1", null, null, null, null, 1));
    }
}
