package net.imgsecurity.portal.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The errors of a form as its summary lists them, and as its fields ask for them. */
@Named
@RequestScoped
public class ErrorSummary {
    /** @param field id of the element to go to; empty when the error is about the whole */
    public record Line(String field, String text) {}

    public List<Line> getLines() {
        var faces = FacesContext.getCurrentInstance();
        return Stream.concat(lines(faces, null), fields(faces).flatMap(field -> lines(faces, field)))
                .toList();
    }

    /** The error of one field, by its element id; empty for none. */
    public String of(String field) {
        return lines(FacesContext.getCurrentInstance(), field)
                .map(Line::text)
                .findFirst()
                .orElse("");
    }

    public boolean isAny() {
        return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    /** For {@code aria-describedby}: the ids of the component's hint and error that are there; null for none. */
    public String describedBy(String component, boolean hint) {
        var ids = new ArrayList<String>();
        if (hint) {
            ids.add(component + ":hint");
        }
        if (invalid(component) != null) {
            ids.add(component + ":error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** For {@code aria-invalid}: "true", or null when the component has no error. */
    public String invalid(String component) {
        return of(component + ":input").isEmpty() ? null : "true";
    }

    private static Stream<String> fields(FacesContext faces) {
        var ids = new ArrayList<String>();
        faces.getClientIdsWithMessages().forEachRemaining(ids::add);
        return ids.stream().filter(Objects::nonNull);
    }

    private static Stream<Line> lines(FacesContext faces, String field) {
        return faces.getMessageList(field).stream()
                .map(message -> new Line(field == null ? "" : field, message.getSummary()));
    }
}
