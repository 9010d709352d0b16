package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @Test
    void areVersionSeven() {
        assertEquals(7, Ids.next().version());
    }

    @Test
    void sortByTimeAsTheDatabaseComparesThem() {
        var before = Ids.bytes(Ids.next());
        for (int i = 0; i < 5000; i++) {
            var after = Ids.bytes(Ids.next());
            assertTrue(Arrays.compareUnsigned(before, after) < 0);
            before = after;
        }
    }

    @Test
    void areSixteenBytesThereAndBack() {
        var id = UUID.fromString("0193666e-1234-7abc-8def-0123456789ab");
        assertArrayEquals(
                new byte[] {
                    0x01,
                    (byte) 0x93,
                    0x66,
                    0x6e,
                    0x12,
                    0x34,
                    0x7a,
                    (byte) 0xbc,
                    (byte) 0x8d,
                    (byte) 0xef,
                    0x01,
                    0x23,
                    0x45,
                    0x67,
                    (byte) 0x89,
                    (byte) 0xab
                },
                Ids.bytes(id));
        assertEquals(id, Ids.of(Ids.bytes(id)));
        assertNull(Ids.bytes(null));
        assertNull(Ids.of(null));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "1",
                "1-1-1-1-1",
                "0193666e12347abc8def0123456789ab",
                "{0193666e-1234-7abc-8def-0123456789}",
                "0193666e-1234-7abc-8def-0123456789ag",
                "0193666e-1234-7abc-8def-0123456789ab "
            })
    void answerATextThatIsNoneAsNotThere(String text) {
        assertThrows(NotFound.class, () -> Ids.parse(text));
        assertThrows(NotFound.class, () -> PersonId.of(text));
    }
}
