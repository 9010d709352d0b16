package net.imgsecurity.portal.api.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.platform.Invalid;

/** A body whose shape is not a record's: as maps, lists, texts, numbers (BigDecimal), yes and no, and nulls. */
public final class JsonObject {
    private JsonObject() {}

    /**
     * @throws Invalid 400 {@code json.malformed}, {@code json.object-expected}
     * @throws jakarta.ws.rs.ClientErrorException 413 for more than these bytes
     */
    public static Map<String, Object> read(InputStream body, int mostBytes) throws IOException {
        var tree = Json.tree(Body.read(body, mostBytes));
        if (!tree.isObject()) {
            throw Invalid.request("", "json.object-expected");
        }
        return object(tree);
    }

    private static Map<String, Object> object(JsonNode node) {
        var plain = new LinkedHashMap<String, Object>();
        node.properties().forEach(property -> plain.put(property.getKey(), value(property.getValue())));
        return plain;
    }

    private static List<Object> list(JsonNode node) {
        var plain = new ArrayList<Object>();
        node.forEach(one -> plain.add(value(one)));
        return plain;
    }

    /** Too large for any number that we read: then it is none. */
    private static Object number(JsonNode node) {
        return Double.isFinite(node.doubleValue()) ? node.decimalValue() : (Object) node.doubleValue();
    }

    private static Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> list(node);
            case STRING -> node.asText();
            case NUMBER -> number(node);
            case BOOLEAN -> node.asBoolean();
            default -> null;
        };
    }
}
