package net.imgsecurity.portal.api.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.platform.Invalid;
import org.junit.jupiter.api.Test;

class JsonObjectTest {
    @Test
    void becomesPlainValues() throws IOException {
        assertEquals(
                Map.of("a", List.of("x", new BigDecimal("59.91"), true), "b", Map.of("c", BigDecimal.ONE)),
                read("{\"a\":[\"x\",59.91,true],\"b\":{\"c\":1}}"));
        assertEquals(Arrays.asList((Object) null), read("{\"a\":[null]}").get("a"));
    }

    @Test
    void makesNoNumberOfWhatIsTooLargeForOne() throws IOException {
        assertFalse(read("{\"a\":1e400}").get("a") instanceof BigDecimal);
    }

    @Test
    void isAnObject() {
        for (var body : List.of("[]", "1", "", "{", "{\"a\":1,\"a\":2}")) {
            assertThrows(Invalid.class, () -> read(body), body);
        }
    }

    private static Map<String, Object> read(String body) throws IOException {
        return JsonObject.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), 1000);
    }
}
