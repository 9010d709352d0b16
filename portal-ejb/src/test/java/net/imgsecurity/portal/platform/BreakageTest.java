package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class BreakageTest {
    private static final Throwable THROWN = new PersistenceException(
            "about anna@x.example", new SQLException("Duplicate entry 'anna@x.example'", "23000", 1062));

    @Test
    void tellsTheLogWhereItBrokeButNotWhatWasTyped() {
        var text = Breakage.describe(THROWN);
        assertTrue(text.contains("state 23000 code 1062"), text);
        assertTrue(text.contains("PersistenceException") && text.contains("BreakageTest"), text);
        assertFalse(text.contains("anna"), text);
    }

    @Test
    void tellsItInOneLineToo() {
        var text = Breakage.brief(THROWN);
        assertTrue(text.contains("PersistenceException at ") && text.contains("state 23000"), text);
        assertFalse(text.contains("anna"), text);
        assertEquals(1, text.lines().count());
    }
}
