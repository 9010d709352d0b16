package net.imgsecurity.portal.systemtests.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** On what is built: the own profile, which claims that people see and edit what is held about them. */
class ClaimsTest {
    @Test
    void arePagesByTheBeanThatTheirOwnFileAsks() {
        var pages = War.built().stream()
                .map(Claims::ofPages)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseThrow();
        assertTrue(pages.get("D7").contains("/profile-edit"));
        assertFalse(pages.get("D7").contains("/signed-out"), "which has no bean of that kind");
    }

    @Test
    void areOperationsByTheirResource() {
        var operations = Claims.ofOperations(War.built().get(0), "/api");
        assertTrue(operations.get("D7").contains("PUT /api/v1/me/profile"));
        assertFalse(operations.get("D7").contains("GET /api/v1/organisations"));
        assertEquals("portal-api", War.built().get(0).name());
    }
}
