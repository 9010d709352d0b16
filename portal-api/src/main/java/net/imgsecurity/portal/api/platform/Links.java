package net.imgsecurity.portal.api.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where to go on from an answer: paths from the root of the host, so that no header decides where they lead. */
public final class Links {
    private static final String ROOT = "/api/v1";

    private final Map<String, String> found = new LinkedHashMap<>();

    private Links() {}

    public static Links to(String name, String path) {
        return new Links().and(name, path);
    }

    public Links and(String name, String path) {
        found.put(name, path(path));
        return this;
    }

    /** Leaves the link out when there is no such page. */
    public Links page(String name, String path, Map<String, String> parameters, String cursor) {
        return cursor == null ? this : and(name, path + query(parameters, cursor));
    }

    public Map<String, String> map() {
        return found;
    }

    /** The path of a resource below the API's root. */
    public static String path(String below) {
        return ROOT + below;
    }

    private static String query(Map<String, String> parameters, String cursor) {
        var query = new StringBuilder();
        parameters.forEach((name, value) -> {
            if (value != null && !value.isEmpty()) {
                query.append(encoded(name, value)).append('&');
            }
        });
        return "?" + query + encoded("cursor", cursor);
    }

    private static String encoded(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
