package net.imgsecurity.portal.local;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form of a sign-in page, read without a browser.
 *
 * @param action where to post it, absolute
 * @param fields names and values of its inputs, in their order
 */
record LoginForm(URI action, Map<String, String> fields) {
    private static final Pattern FORM = Pattern.compile("(?is)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern INPUT = Pattern.compile("(?is)<input\\b([^>]*)>");

    /** The page's first form that asks for a user name or a password. */
    static Optional<LoginForm> find(URI page, String html) {
        return FORM.matcher(html)
                .results()
                .map(form -> read(page, form))
                .filter(form -> form.asks("username") || form.asks("password"))
                .findFirst();
    }

    boolean asks(String field) {
        return fields.containsKey(field);
    }

    /** The body to post: the form's own values, with these two in the fields that ask for them. */
    String filled(String user, String password) {
        var values = new LinkedHashMap<>(fields);
        values.computeIfPresent("username", (name, value) -> user);
        values.computeIfPresent("password", (name, value) -> password);
        return encode(values);
    }

    static String encode(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> encode(value.getKey()) + "=" + encode(value.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static LoginForm read(URI page, MatchResult form) {
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(form.group(2))
                .results()
                .map(input -> input.group(1))
                .forEach(input -> attribute(input, "name")
                        .filter(name ->
                                !"checkbox".equals(attribute(input, "type").orElse("")))
                        .ifPresent(name ->
                                fields.put(name, attribute(input, "value").orElse(""))));
        return new LoginForm(page.resolve(attribute(form.group(1), "action").orElse("")), fields);
    }

    private static Optional<String> attribute(String tag, String name) {
        var found = Pattern.compile("(?is)(?:^|\\s)" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
                .matcher(tag);
        return found.find()
                ? Optional.of(unescape(found.group(1) == null ? found.group(2) : found.group(1)))
                : Optional.empty();
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
