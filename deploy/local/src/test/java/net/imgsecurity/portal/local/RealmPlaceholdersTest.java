package net.imgsecurity.portal.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RealmPlaceholdersTest {

    @Test
    void refusesARealmThatWouldKeepThePlaceholderAsItsSecret() {
        var failure = assertThrows(
                StartFailure.class, () -> RealmPlaceholders.requireAll("\"secret\": \"${NEW_SECRET}\"", Map.of()));
        assertTrue(failure.getMessage().contains("NEW_SECRET"));
    }

    @Test
    void asksForNoValueWhereTheFileHasADefaultOrKeycloakATextOfItsOwn() {
        assertDoesNotThrow(
                () -> RealmPlaceholders.requireAll("${SMTP_PORT:8125} ${username} ${KNOWN}", Map.of("KNOWN", "x")));
    }
}
