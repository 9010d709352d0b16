package net.imgsecurity.portal.web.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Pages speak the language of the person's account; before somebody signed in, what {@link PageLanguage} finds. Forms post to the page's own
 * address with its parameters, so that a way back to it exists when the form cannot be taken. Each form that changes something
 * has a token of its own beside its state, so that no page can forget it ({@link Press}).
 */
public class OwnViews extends ViewHandlerWrapper {
    /** What a form's {@code f:attribute} says whose buttons change nothing, such as a search. */
    private static final String READS = "reads";

    public OwnViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        var application = faces.getApplication();
        var language = application.evaluateExpressionGet(faces, "#{currentSession.language}", String.class);
        return Languages.pseudo(faces)
                .orElseGet(() -> language == null || language.isEmpty()
                        ? PageLanguage.of(
                                (HttpServletRequest) faces.getExternalContext().getRequest())
                        : Locale.forLanguageTag(language));
    }

    @Override
    public void writeState(FacesContext faces) throws IOException {
        super.writeState(faces);
        var form = UIComponent.getCurrentComponent(faces);
        if (form != null && !form.getAttributes().containsKey(READS)) {
            var writer = faces.getResponseWriter();
            writer.startElement("input", form);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", Press.TOKEN, null);
            writer.writeAttribute("value", UUID.randomUUID().toString(), null);
            // Else a browser may bring the former one back into a page that is loaded anew.
            writer.writeAttribute("autocomplete", "off", null);
            writer.endElement("input");
        }
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        var url = super.getActionURL(faces, viewId);
        var here = faces.getViewRoot();
        if (here == null || !viewId.equals(here.getViewId()) || faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return url;
        }
        var query = ViewMetadata.getViewParameters(here).stream()
                .filter(parameter -> parameter.getStringValue(faces) != null)
                .map(parameter -> parameter.getName() + "="
                        + URLEncoder.encode(parameter.getStringValue(faces), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? url : url + "?" + query;
    }
}
