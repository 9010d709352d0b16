package net.imgsecurity.portal.local;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Cookies of one browser on the loopback address, where browsers send Secure cookies over plain HTTP, as the JDK's own
 * jar does not. Ports are ignored and paths are kept, as browsers do.
 */
final class CookieJar {
    private record Key(String name, String path) {}

    private final Map<Key, String> cookies = new LinkedHashMap<>();

    void store(URI from, List<String> setCookies) {
        setCookies.forEach(line -> store(from, line));
    }

    /** The Cookie header for this address, empty when there is none to send. */
    String header(URI to) {
        return cookies.entrySet().stream()
                .filter(cookie -> covers(cookie.getKey().path(), pathOf(to)))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void store(URI from, String line) {
        var parts = line.split(";");
        var pair = parts[0].split("=", 2);
        var path = pathOf(from).substring(0, Math.max(1, pathOf(from).lastIndexOf('/')));
        var ended = pair.length < 2 || pair[1].isBlank();
        for (int i = 1; i < parts.length; i++) {
            var attribute = parts[i].strip();
            var name = attribute.toLowerCase(Locale.ROOT);
            if (name.startsWith("path=")) {
                path = attribute.substring("path=".length());
            }
            ended |= name.matches("max-age=(0|-.*)");
        }
        var key = new Key(pair[0].strip(), path);
        if (ended) {
            cookies.remove(key);
        } else {
            cookies.put(key, pair[1].strip());
        }
    }

    private static String pathOf(URI address) {
        return address.getPath() == null || address.getPath().isEmpty() ? "/" : address.getPath();
    }

    private static boolean covers(String cookiePath, String path) {
        return path.equals(cookiePath) || path.startsWith(cookiePath.endsWith("/") ? cookiePath : cookiePath + "/");
    }
}
