package net.imgsecurity.portal.api.tenancy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenTest {
    private static final Set<String> CLIENTS = Set.of("portal-explorer");

    @Test
    void takesAccessTokensOfItsClients() {
        assertTrue(new Token("subject", "Bearer", "portal-explorer", List.of()).isAccessTokenFor(CLIENTS));
    }

    @Test
    void refusesOtherTokensOfTheSameRealm() {
        assertFalse(new Token("subject", "ID", "portal-explorer", List.of()).isAccessTokenFor(CLIENTS));
        assertFalse(new Token("subject", "Refresh", "portal-explorer", List.of()).isAccessTokenFor(CLIENTS));
        assertFalse(new Token("subject", null, "portal-explorer", List.of()).isAccessTokenFor(CLIENTS));
        assertFalse(new Token("subject", "Bearer", "portal-service", List.of()).isAccessTokenFor(CLIENTS));
        assertFalse(new Token("subject", "Bearer", null, List.of()).isAccessTokenFor(CLIENTS));
        assertFalse(new Token(null, "Bearer", "portal-explorer", List.of()).isAccessTokenFor(CLIENTS));
    }
}
