package net.imgsecurity.portal.systemtests.isolation;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.HtmlForm;

/** Makes the requests that a browser would make of a page. */
final class WebCalls {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BOUNDARY = "parts-of-a-form";
    private static final String NOBODY = "01940000-0000-7000-8000-000000000001";

    private final World world;

    WebCalls(World world) {
        this.world = world;
    }

    static String address(String path, Map<String, String> query) {
        return query.isEmpty()
                ? path
                : path + "?"
                        + query.entrySet().stream()
                                .map(one -> one.getKey() + "=" + HtmlForm.encode(one.getValue()))
                                .collect(Collectors.joining("&"));
    }

    /** Every choice of this organisation's objects for the page's parameters; one without any when it has none. */
    Stream<Map<String, String>> objects(KnownPage page, Target target) {
        var choices = Stream.of(Map.<String, String>of());
        for (var parameter : page.parameters().entrySet()) {
            var values = values(parameter.getValue(), target);
            if (!values.isEmpty()) {
                choices = choices
                        .flatMap(chosen -> values.stream().map(value -> and(chosen, parameter.getKey(), value)))
                        .toList()
                        .stream();
            }
        }
        return choices;
    }

    static Map<String, String> and(Map<String, String> query, String name, String value) {
        var more = new LinkedHashMap<>(query);
        more.put(name, value);
        return more;
    }

    /** A form's post from the page itself. */
    Call post(String address, byte[] body) {
        return Call.of("POST", address)
                .with(FORM, body)
                .with("Origin", world.wire().server().toString());
    }

    Call post(HtmlForm form, String address, String button) {
        return post(address, form.pressed(button));
    }

    /** A form's post with a file. */
    Call upload(HtmlForm form, String address, String button, String fileName, String content) {
        var body = new StringBuilder();
        form.fields().forEach((name, value) -> part(body, name, "", value));
        part(body, button, "", "x");
        part(body, "form:file:input", "; filename=\"" + fileName + "\"\r\nContent-Type: text/csv", content);
        body.append("--").append(BOUNDARY).append("--\r\n");
        return Call.of("POST", address)
                .with(
                        "multipart/form-data; boundary=" + BOUNDARY,
                        body.toString().getBytes(StandardCharsets.UTF_8))
                .with("Origin", world.wire().server().toString());
    }

    private static void part(StringBuilder body, String name, String more, String value) {
        body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, more, value));
    }

    private List<String> values(Kind kind, Target target) {
        if (kind == Kind.READING) {
            return Stream.concat(
                            world.readings().stream()
                                    .filter(reading -> reading.slug().equals(target.slug()))
                                    .map(World.OpenReading::id),
                            Stream.of(world.foreignReadings().get(0)))
                    .map(Object::toString)
                    .toList();
        }
        var values = kind.of(target);
        return kind.isObject() && values.isEmpty()
                ? List.of(NOBODY)
                : kind.isObject() || kind == Kind.SLUG ? values : List.of();
    }
}
