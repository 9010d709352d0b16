package net.imgsecurity.portal.api.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.CharConversionException;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.policy.Wording;

/** JSON as the API speaks it: camelCase, instants in ISO 8601 UTC, nothing guessed and nothing ignored when reading. */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addMixIn(Wording.class, Languages.class)
            .addModule(new SimpleModule().addSerializer(Instant.class, ToStringSerializer.instance))
            .build();

    /** A text in several languages is an object of them. */
    private interface Languages {
        @JsonValue
        Map<String, String> byLanguage();
    }

    private Json() {}

    static byte[] write(Object value) throws IOException {
        return MAPPER.writeValueAsBytes(value);
    }

    /**
     * @param type a record of texts, whole numbers, yes and no, further records, and lists of these
     * @throws Invalid 400 with everything about the body's shape that is wrong
     */
    static <T> T read(byte[] body, Class<T> type) throws IOException {
        var tree = tree(body);
        var problems = JsonShape.check(tree, type);
        if (!problems.isEmpty()) {
            throw Invalid.request(problems);
        }
        return MAPPER.treeToValue(tree, type);
    }

    static JsonNode tree(byte[] body) throws IOException {
        try {
            var tree = MAPPER.readTree(body);
            if (tree == null || tree.isMissingNode()) {
                throw Invalid.request("", "json.missing");
            }
            return tree;
        } catch (JsonProcessingException malformed) {
            // Absent when a limit was passed, such as that of depth.
            var at = malformed.getLocation() == null ? JsonLocation.NA : malformed.getLocation();
            throw Invalid.request("", "json.malformed", Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        } catch (CharConversionException malformed) {
            throw Invalid.request("", "json.malformed", 1, 1);
        }
    }
}
