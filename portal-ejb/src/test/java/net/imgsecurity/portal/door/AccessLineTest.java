package net.imgsecurity.portal.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AccessLineTest {
    @Test
    void isOneJsonObjectWhateverTheMethodIsCalled() throws IOException {
        var line = AccessLine.text("api", "id", "GET\",\"x\":\"", "/me/profile", 200, 12, null);
        var json = new ObjectMapper().readTree(line);
        assertEquals("OTHER", json.get("method").asText());
        assertEquals("/me/profile", json.get("route").asText());
        assertEquals("api", json.get("door").asText());
        assertEquals(8, json.size());
    }
}
