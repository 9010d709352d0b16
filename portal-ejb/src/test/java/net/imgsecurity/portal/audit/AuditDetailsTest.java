package net.imgsecurity.portal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditDetailsTest {
    @Test
    void areOneTextWhateverTheOrder() {
        assertEquals("field=name\nrole=MEMBER", AuditDetails.text(Map.of("role", "MEMBER", "field", "name")));
        assertNull(AuditDetails.text(Map.of()));
    }

    @Test
    void comeBackAsTheyWere() {
        for (var value : new String[] {"", "=", "a\nb=c", "\\n", "a\\\nb\\", "ü"}) {
            var details = Map.of("value", value, "other", "x");
            assertEquals(details, AuditDetails.parse(AuditDetails.text(details)), value);
        }
        assertEquals(Map.of(), AuditDetails.parse(null));
    }

    @Test
    void areRefusedWhenTheyCouldNotBeReadBack() {
        assertThrows(IllegalArgumentException.class, () -> AuditDetails.text(Map.of("a=b", "c")));
        assertThrows(IllegalArgumentException.class, () -> AuditDetails.text(Map.of("a", "x".repeat(5000))));
    }
}
