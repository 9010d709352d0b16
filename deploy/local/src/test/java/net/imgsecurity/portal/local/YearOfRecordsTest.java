package net.imgsecurity.portal.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class YearOfRecordsTest {
    private static final String PERSON = UUID.nameUUIDFromBytes(new byte[] {1}).toString();

    /** Else a second start would send other contents under the same ids, which the portal refuses. */
    @Test
    void isTheSameWheneverItIsMade() {
        assertEquals(new YearOfRecords(PERSON).ofDesk(), new YearOfRecords(PERSON).ofDesk());
    }

    @Test
    void isTensOfThousandsOfRecordsForTwoOrganisationsAndFitsIntoACallForEach() {
        var ids = new HashSet<Object>();
        IntStream.range(0, 192).forEach(i -> {
            var year = new YearOfRecords(
                    UUID.nameUUIDFromBytes(new byte[] {(byte) i}).toString());
            for (var call : List.of(year.ofDesk(), year.ofShop())) {
                assertTrue(call.size() <= 1000);
                call.forEach(record -> assertTrue(ids.add(record.get("sourceId")), record::toString));
            }
        });
        assertTrue(ids.size() > 20_000, () -> ids.size() + " records");
    }
}
