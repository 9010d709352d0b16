package net.imgsecurity.portal.realm;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lines of the form {@code fact = value}; {@code #} begins a comment, an empty value is allowed. */
final class Listing {
    private Listing() {}

    static Map<String, String> parse(String text) {
        var listed = new LinkedHashMap<String, String>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var parts = line.split(" =", 2);
            listed.put(parts[0], parts[1].strip());
        });
        return listed;
    }
}
