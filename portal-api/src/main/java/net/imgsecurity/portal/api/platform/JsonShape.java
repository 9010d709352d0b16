package net.imgsecurity.portal.api.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.platform.Invalid;

/** Compares a body with the record that it should fill, property by property, and collects what does not fit. */
final class JsonShape {
    private final List<Invalid.Problem> problems = new ArrayList<>();

    private JsonShape() {}

    static List<Invalid.Problem> check(JsonNode node, Class<?> type) {
        var shape = new JsonShape();
        shape.value(node, type, "");
        return shape.problems;
    }

    private void value(JsonNode node, Type type, String path) {
        if (type instanceof ParameterizedType list) {
            list(node, list.getActualTypeArguments()[0], path);
        } else if (((Class<?>) type).isRecord()) {
            record(node, (Class<?>) type, path);
        } else if (type == String.class) {
            expect(node.isTextual(), path, "json.text-expected");
        } else if (type == Boolean.class) {
            expect(node.isBoolean(), path, "json.boolean-expected");
        } else {
            expect(node.isIntegralNumber() && node.canConvertToInt(), path, "json.number-expected");
        }
    }

    /** What stands in a list stands there, so nothing of it is null. */
    private void list(JsonNode node, Type type, String path) {
        expect(node.isArray(), path, "json.list-expected");
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            value(node.get(i), type, path + "[" + i + "]");
        }
    }

    private void record(JsonNode node, Class<?> type, String path) {
        if (!node.isObject()) {
            expect(false, path, "json.object-expected");
            return;
        }
        var known = components(type);
        node.properties().forEach(property -> {
            var name = property.getKey();
            var below = path.isEmpty() ? name : path + "." + name;
            if (!known.containsKey(name)) {
                problems.add(new Invalid.Problem(below, "json.unknown", name, String.join(", ", known.keySet())));
            } else if (!property.getValue().isNull()) {
                value(property.getValue(), known.get(name), below);
            }
        });
    }

    private void expect(boolean fits, String path, String otherwise) {
        if (!fits) {
            problems.add(new Invalid.Problem(path, otherwise));
        }
    }

    private static Map<String, Type> components(Class<?> type) {
        var known = new LinkedHashMap<String, Type>();
        Arrays.stream(type.getRecordComponents())
                .forEach((RecordComponent one) -> known.put(one.getName(), one.getGenericType()));
        return known;
    }
}
