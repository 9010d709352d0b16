package net.imgsecurity.portal.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The errors of a form as its summary lists them, and as its fields ask for them. */
@Named
@RequestScoped
public class ErrorSummary {
    /** @param field id of the element to go to; empty when the error is about the whole */
    public record Line(String field, String text) {}

    public List<Line> getLines() {
        var faces = FacesContext.getCurrentInstance();
        var fields = fields(faces);
        var there = inOrderOfThePage(faces, fields);
        fields.removeAll(there);
        return Stream.of(
                        lines(faces, null),
                        there.stream().flatMap(field -> lines(faces, field)),
                        // Of a field that this page does not have: said without a way to it.
                        fields.stream().flatMap(field -> lines(faces, field)).map(line -> new Line("", line.text())))
                .flatMap(Function.identity())
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

    private static Set<String> fields(FacesContext faces) {
        var ids = new LinkedHashSet<String>();
        faces.getClientIdsWithMessages().forEachRemaining(ids::add);
        ids.remove(null);
        return ids;
    }

    private static List<String> inOrderOfThePage(FacesContext faces, Set<String> fields) {
        var found = new ArrayList<String>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, fields, Set.of()), (visit, component) -> {
            found.add(component.getClientId(faces));
            return VisitResult.ACCEPT;
        });
        return found;
    }

    private static Stream<Line> lines(FacesContext faces, String field) {
        var messages = faces.getMessageList(field);
        // Faces writes to the log what it believes nobody was shown, and these quote what was typed.
        messages.forEach(FacesMessage::rendered);
        return messages.stream().map(message -> new Line(field == null ? "" : field, message.getSummary()));
    }
}
