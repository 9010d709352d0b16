package net.imgsecurity.portal.api.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AccessLineTest {
    @Test
    void isOneJsonObjectWhateverTheMethodIsCalled() throws IOException {
        var line = AccessLine.text("id", "GET\",\"x\":\"", "/me/profile", 200, 12, null);
        var json = new ObjectMapper().readTree(line);
        assertEquals("OTHER", json.get("method").asText());
        assertEquals("/me/profile", json.get("route").asText());
        assertEquals(7, json.size() - 1);
    }
}
