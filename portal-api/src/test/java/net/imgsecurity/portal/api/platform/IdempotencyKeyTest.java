package net.imgsecurity.portal.api.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.imgsecurity.portal.platform.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {
    @Test
    void isTheSameWithAndWithoutTheQuotationMarksOfAStructuredField() {
        assertArrayEquals(
                IdempotencyKey.of("8e03978e-40d5").hash(),
                IdempotencyKey.of("\"8e03978e-40d5\"").hash());
        assertEquals(32, IdempotencyKey.of("x").hash().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "tab\tbed", "ключ", "\u0000"})
    void refusesWhatIsNoKey(String header) {
        assertEquals(
                400,
                assertThrows(Invalid.class, () -> IdempotencyKey.of(header)).status());
    }

    @Test
    void refusesOneThatIsTooLong() {
        assertEquals(32, IdempotencyKey.of("k".repeat(255)).hash().length);
        assertThrows(Invalid.class, () -> IdempotencyKey.of("k".repeat(256)));
    }
}
