package net.imgsecurity.portal.systemtests.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form of a page, as a browser would send it.
 *
 * @param action its address, as the page writes it
 * @param fields what is sent whichever button is pressed
 * @param buttons name and value of each
 */
public record HtmlForm(String id, String action, Map<String, String> fields, Map<String, String> buttons) {
    private static final Pattern FORM = Pattern.compile("(?is)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern PART =
            Pattern.compile("(?is)<input\\b([^>]*)>|<select\\b([^>]*)>(.*?)</select>|<button\\b([^>]*)>");
    private static final Pattern CHOSEN = Pattern.compile("(?is)<option\\b([^>]*\\sselected[^>]*)>");

    public static List<HtmlForm> in(String page) {
        return FORM.matcher(page)
                .results()
                .map(form -> read(form.group(1), form.group(2)))
                .toList();
    }

    public static Optional<HtmlForm> in(String page, String id) {
        return in(page).stream().filter(form -> form.id().equals(id)).findFirst();
    }

    public HtmlForm set(String field, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new HtmlForm(id, action, changed, buttons);
    }

    /** The body that is sent when this button is pressed. */
    public byte[] pressed(String button) {
        var sent = new LinkedHashMap<>(fields);
        sent.put(button, buttons.getOrDefault(button, "x"));
        return encode(sent);
    }

    /** Whose name ends so: inside a repetition Faces puts the row's number before it. */
    public List<String> buttonsNamed(String end) {
        return buttons.keySet().stream().filter(name -> name.endsWith(end)).toList();
    }

    public static byte[] encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HtmlForm read(String tag, String inside) {
        var fields = new LinkedHashMap<String, String>();
        var buttons = new LinkedHashMap<String, String>();
        PART.matcher(inside).results().forEach(part -> {
            if (part.group(1) != null) {
                var type = attribute(part.group(1), "type").orElse("text");
                var into = type.equals("submit") ? buttons : fields;
                attribute(part.group(1), "name")
                        .filter(name -> !type.equals("file"))
                        .ifPresent(name ->
                                into.put(name, attribute(part.group(1), "value").orElse("")));
            } else if (part.group(2) != null) {
                var chosen = CHOSEN.matcher(part.group(3));
                var value = chosen.find() ? attribute(chosen.group(1), "value").orElse("") : "";
                attribute(part.group(2), "name").ifPresent(name -> fields.put(name, value));
            } else {
                attribute(part.group(4), "name").ifPresent(name -> buttons.put(name, ""));
            }
        });
        return new HtmlForm(
                attribute(tag, "id").orElse(""), attribute(tag, "action").orElse(""), fields, buttons);
    }

    private static Optional<String> attribute(String tag, String name) {
        var found = Pattern.compile("(?is)(?:^|\\s)" + name + "\\s*=\\s*\"([^\"]*)\"")
                .matcher(tag);
        return found.find() ? Optional.of(unescaped(found.group(1))) : Optional.empty();
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&amp;", "&");
    }
}
