package net.imgsecurity.portal.web.frame;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;

/**
 * When a field of a form was refused, Faces hands nothing of the request to the beans: not the page's parameters either, without
 * which a page does not know what it is about. They are handed over here, so that it can say what was wrong.
 */
public class RefusedForms implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (faces.isPostback() && faces.isValidationFailed()) {
            ViewMetadata.getViewParameters(faces.getViewRoot()).stream()
                    .filter(UIViewParameter::isLocalValueSet)
                    .forEach(parameter -> parameter.updateModel(faces));
        }
    }
}
