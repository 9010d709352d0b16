package net.imgsecurity.portal.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A request whose form came with a file. We read it ourselves: the server keeps each part, its bytes and its temporary file
 * until it ends, whether or not the part is deleted, and what was cut short cannot be deleted at all.
 */
final class UploadedForm extends HttpServletRequestWrapper {
    private final List<UploadedPart> parts;
    private final Map<String, String[]> parameters;

    /** @throws IllegalArgumentException when the query cannot be read */
    UploadedForm(HttpServletRequest request, List<UploadedPart> parts) {
        super(request);
        this.parts = parts;
        this.parameters = new LinkedHashMap<>();
        Stream.of(Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> put(decoded(pair[0]), pair.length == 1 ? "" : decoded(pair[1])));
        parts.stream().filter(part -> part.fileName() == null).forEach(part -> put(part.name(), part.text()));
    }

    private void put(String name, String value) {
        parameters.merge(
                name,
                new String[] {value},
                (some, more) -> Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public Collection<Part> getParts() {
        return List.copyOf(parts);
    }

    @Override
    public Part getPart(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getParameter(String name) {
        var values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }
}
