package net.imgsecurity.portal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The checked-in description of the API, as the WAR serves it. */
final class Description {
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode document;

    private Description(JsonNode document) {
        this.document = document;
    }

    static Description read() {
        try (var file = Description.class.getResourceAsStream("docs/openapi.json")) {
            return new Description(new ObjectMapper().readTree(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode document() {
        return document;
    }

    /** Operations by names such as {@code GET /me/profile}. */
    Map<String, JsonNode> operations() {
        var operations = new TreeMap<String, JsonNode>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> VERBS.contains(operation.getKey()))
                        .forEach(operation -> operations.put(
                                operation.getKey().toUpperCase() + " " + path.getKey(), operation.getValue())));
        return operations;
    }

    Set<String> parameters(JsonNode operation) {
        var names = new TreeSet<String>();
        for (var parameter : operation.path("parameters")) {
            var one = resolve(parameter);
            names.add(one.get("in").asText() + " " + one.get("name").asText());
        }
        return names;
    }

    Set<String> properties(String schema) {
        var names = new TreeSet<String>();
        document.at("/components/schemas/" + schema + "/properties")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }

    /** Follows a reference inside the document; fails when it leads nowhere. */
    JsonNode resolve(JsonNode node) {
        if (!node.has("$ref")) {
            return node;
        }
        var found = document.at(node.get("$ref").asText().substring(1));
        if (found.isMissingNode()) {
            throw new AssertionError(node.get("$ref").asText() + " leads nowhere");
        }
        return found;
    }
}
