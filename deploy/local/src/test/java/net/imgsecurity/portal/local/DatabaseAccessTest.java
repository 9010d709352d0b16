package net.imgsecurity.portal.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseAccessTest {

    @Test
    void saysThatADatabaseOfOnesOwnNeedsItsOwner() {
        var environment = Map.of(
                "PORTAL_DB_URL", "jdbc:mysql://db/portal", "PORTAL_DB_USER", "portal", "PORTAL_DB_PASSWORD", "secret");
        assertTrue(DatabaseAccess.isNamed(environment));
        var failure = assertThrows(StartFailure.class, () -> DatabaseAccess.named(environment));
        assertTrue(failure.getMessage().contains("PORTAL_DB_OWNER_USER"));
        assertFalse(failure.getMessage().contains("secret"));
    }

    @Test
    void quotesTheAccountAsGrantWantsIt() {
        assertEquals("'portal'@'%'", Migration.quoted("portal@%"));
        assertEquals("'me@work'@'localhost'", Migration.quoted("me@work@localhost"));
    }

    @Test
    void grantsNothingToAnAccountThatCouldEndItsQuotes() {
        assertThrows(StartFailure.class, () -> Migration.quoted("x' IDENTIFIED BY 'y@localhost"));
    }
}
