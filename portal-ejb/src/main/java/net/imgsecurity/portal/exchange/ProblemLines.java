package net.imgsecurity.portal.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import net.imgsecurity.portal.platform.Invalid.Problem;

/** Problems as JSON in a column: keys and arguments, so that they are read in the reader's language. */
final class ProblemLines {
    private static final int LONGEST_ARGUMENT = 100;
    private static final int MOST = 12;

    private ProblemLines() {}

    static String write(List<Problem> problems) {
        var lines = Json.createArrayBuilder();
        problems.stream().limit(MOST).forEach(problem -> {
            var arguments = Json.createArrayBuilder();
            problem.arguments().forEach(argument -> arguments.add(value(argument)));
            lines.add(Json.createObjectBuilder()
                    .add("field", problem.field())
                    .add("key", problem.key())
                    .add("arguments", arguments));
        });
        return lines.build().toString();
    }

    static List<Problem> read(String text) {
        if (text == null) {
            return List.of();
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonValue::asJsonObject).stream()
                    .map(line -> new Problem(
                            line.getString("field"), line.getString("key"), arguments(line.getJsonArray("arguments"))))
                    .toList();
        }
    }

    private static List<Object> arguments(JsonArray array) {
        return array.stream().map(ProblemLines::argument).toList();
    }

    private static Object argument(JsonValue value) {
        return value instanceof JsonNumber number ? (Object) number.longValue() : ((JsonString) value).getString();
    }

    private static JsonValue value(Object argument) {
        if (argument instanceof Number number) {
            return Json.createValue(number.longValue());
        }
        var text = argument.toString();
        var end = text.offsetByCodePoints(0, Math.min(LONGEST_ARGUMENT, text.codePointCount(0, text.length())));
        return Json.createValue(text.substring(0, end));
    }
}
