package net.imgsecurity.portal.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.person.Field;

/** What was typed into a form that can no longer be taken, to be copied from: nothing that a person wrote is lost. */
final class TypedText {
    private static final Pattern FIELD = Pattern.compile("form:([A-Za-z-]+):input");

    private TypedText() {}

    /** A list of the fields that have something in them; empty when nothing was typed, as in a form with a file. */
    static String of(HttpServletRequest request, ResourceBundle text) {
        if (RequestGuard.isMultipart(request)) {
            return "";
        }
        var lines = request.getParameterMap().entrySet().stream()
                .filter(field -> FIELD.matcher(field.getKey()).matches() && !field.getValue()[0].isBlank())
                .sorted(Comparator.comparingInt(field -> place(field.getKey())))
                .map(field -> line(label(field.getKey(), text), field.getValue()[0]))
                .collect(Collectors.joining());
        return lines.isEmpty()
                ? ""
                : "<h2>" + OopsServlet.escaped(text.getString("oops.typed")) + "</h2><dl class=\"ledger\">" + lines
                        + "</dl>";
    }

    /** A profile's fields in the order of reading; the server has forgotten in which order they came. */
    private static int place(String parameter) {
        var field = FIELD.matcher(parameter).replaceAll("$1").split("-")[0];
        return Stream.of(Field.values()).map(Field::path).toList().indexOf(field);
    }

    private static String line(String label, String value) {
        return "<div class=\"item\"><dt>%s</dt><dd class=\"value\" dir=\"auto\">%s</dd></div>"
                .formatted(OopsServlet.escaped(label), OopsServlet.escaped(value));
    }

    private static String label(String parameter, ResourceBundle text) {
        var field = FIELD.matcher(parameter).replaceAll("$1").replace('-', '.');
        return text.containsKey("field." + field) ? text.getString("field." + field) : field;
    }
}
