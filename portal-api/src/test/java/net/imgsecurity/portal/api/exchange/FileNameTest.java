package net.imgsecurity.portal.api.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.imgsecurity.portal.platform.Invalid;
import org.junit.jupiter.api.Test;

class FileNameTest {
    @Test
    void readsWhatHeadersCannotHold() {
        assertEquals("Leute März.csv", FileName.decode("Leute%20M%C3%A4rz.csv"));
        assertEquals("a+b.csv", FileName.decode("a+b.csv"));
        assertNull(FileName.decode(null));
        assertNull(FileName.decode(" "));
    }

    @Test
    void refusesABrokenEncoding() {
        assertEquals(
                400, assertThrows(Invalid.class, () -> FileName.decode("%zz")).status());
    }
}
