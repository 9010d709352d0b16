package net.imgsecurity.portal.api.tenancy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenTest {
    private static final Set<String> CLIENTS = Set.of("portal-explorer");

    @Test
    void takesAccessTokensOfItsClients() {
        assertTrue(new Token("subject", "Bearer", "portal-explorer").isAccessTokenFor(CLIENTS));
    }

    @Test
    void refusesOtherTokensOfTheSameRealm() {
        assertFalse(new Token("subject", "ID", "portal-explorer").isAccessTokenFor(CLIENTS));
        assertFalse(new Token("subject", "Refresh", "portal-explorer").isAccessTokenFor(CLIENTS));
        assertFalse(new Token("subject", null, "portal-explorer").isAccessTokenFor(CLIENTS));
        assertFalse(new Token("subject", "Bearer", "portal-service").isAccessTokenFor(CLIENTS));
        assertFalse(new Token("subject", "Bearer", null).isAccessTokenFor(CLIENTS));
        assertFalse(new Token(null, "Bearer", "portal-explorer").isAccessTokenFor(CLIENTS));
    }
}
