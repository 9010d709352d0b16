package net.imgsecurity.portal.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.imgsecurity.portal.platform.Causes;
import net.imgsecurity.portal.platform.StepUp;

/**
 * Leads a person through the identity provider and back to the page, when a service wants them to prove anew who they are.
 * What they typed is put back there by the page's script.
 */
final class SignInAgain {
    private SignInAgain() {}

    static Optional<StepUp> needed(Throwable thrown) {
        return Causes.of(thrown).stream()
                .filter(StepUp.class::isInstance)
                .map(StepUp.class::cast)
                .findFirst();
    }

    static void lead(FacesContext faces, StepUp stepUp) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        var query = request.getQueryString();
        var page = request.getRequestURI() + (query == null ? "" : "?" + query);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                "/signin/step-up?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8)
                        + (stepUp.secondFactor() ? "&factor=1" : ""));
        faces.responseComplete();
    }
}
