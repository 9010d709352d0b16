package net.imgsecurity.portal.audit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What more there is to say about a deed, as the text that the log commits to: a line {@code key=value} each, by key. */
final class AuditDetails {
    private static final int LONGEST = 4000;

    private AuditDetails() {}

    /**
     * @return null for none
     * @throws IllegalArgumentException for a key that is no word, or more than the log takes
     */
    static String text(Map<String, String> details) {
        if (details.isEmpty()) {
            return null;
        }
        var text = new TreeMap<>(details)
                .entrySet().stream()
                        .map(detail -> word(detail.getKey()) + "=" + escaped(detail.getValue()))
                        .collect(Collectors.joining("\n"));
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("these details are too long for the log");
        }
        return text;
    }

    static SortedMap<String, String> parse(String text) {
        if (text == null) {
            return Collections.emptySortedMap();
        }
        var details = new TreeMap<String, String>();
        for (var line : text.split("\n")) {
            int is = line.indexOf('=');
            details.put(line.substring(0, Math.max(is, 0)), unescaped(line.substring(is + 1)));
        }
        return details;
    }

    private static String word(String key) {
        if (!key.matches("[a-z][a-z-]{0,39}")) {
            throw new IllegalArgumentException("the key of a detail is a word in lower case");
        }
        return key;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescaped(String value) {
        var text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                c = value.charAt(++i) == 'n' ? '\n' : value.charAt(i);
            }
            text.append(c);
        }
        return text.toString();
    }
}
