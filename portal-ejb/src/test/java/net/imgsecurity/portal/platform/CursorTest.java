package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final UUID ID = UUID.fromString("0193666e-0000-7000-8000-00000000abcd");

    @Test
    void comesBackAsItWent() {
        for (var key : new String[] {"", "veld jon", "Ødegård 山田 😀", "2026-11-25T12:00:00.123456Z", "x".repeat(220)}) {
            for (var back : new boolean[] {true, false}) {
                var cursor = new Cursor(back, key, ID);
                assertEquals(cursor, Cursor.parse(cursor.text()));
            }
        }
    }

    @Test
    void goesIntoAnAddressAsItIs() {
        assertTrue(new Cursor(true, "ÿÿÿ???>>>", ID).text().matches("[A-Za-z0-9_-]+"));
    }

    @Test
    void isTheBeginningForNothing() {
        assertNull(Cursor.parse(null));
        assertNull(Cursor.parse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "not base64!", "=", "%00", "../../etc", " AAAA"})
    void isRefusedWhenItIsNone(String text) {
        malformed(text);
    }

    @Test
    void isRefusedWhenItsKeyIsNoText() {
        var bytes = new byte[20];
        bytes[17] = (byte) 0xff;
        malformed(Base64.getUrlEncoder().encodeToString(bytes));
    }

    @Test
    void isRefusedWhenItIsTooLong() {
        malformed("A".repeat(1201));
    }

    private static void malformed(String text) {
        var refused = assertThrows(Invalid.class, () -> Cursor.parse(text));
        assertEquals(400, refused.status());
        assertEquals("cursor", refused.problems().get(0).field());
        assertEquals("cursor.malformed", refused.problems().get(0).key());
    }
}
