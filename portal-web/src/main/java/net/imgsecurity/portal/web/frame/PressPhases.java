package net.imgsecurity.portal.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/**
 * Lets each {@link Press} be done once. One that was done before goes where it led, before anything of its page is looked for:
 * the page's state may be gone by then, and what it was about. Of two at the same moment, the later one waits in the service
 * for the first, and goes there afterwards.
 */
public class PressPhases implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW) {
            read(event.getFacesContext());
            ledOn(event.getFacesContext());
        } else if (event.getPhaseId() == PhaseId.INVOKE_APPLICATION) {
            press().begins();
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        if (event.getPhaseId() == PhaseId.INVOKE_APPLICATION) {
            var faces = event.getFacesContext();
            var response = response(faces);
            press().ended(path(response.getHeader("Location")), response.getStatus());
            if (!faces.getResponseComplete()) {
                ledOn(faces);
            }
        }
    }

    /** Ends a request whose press was done already, by leading to where that one led; false when it was not. */
    static boolean ledOn(FacesContext faces) {
        var address = press().ledBefore();
        address.ifPresent(where -> {
            response(faces).setStatus(HttpServletResponse.SC_SEE_OTHER);
            response(faces).setHeader("Location", where);
            faces.responseComplete();
        });
        return address.isPresent();
    }

    private static void read(FacesContext faces) {
        try {
            press().of((HttpServletRequest) faces.getExternalContext().getRequest());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ServletException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Without the host: that is for whoever asks again to know. */
    private static String path(String location) {
        if (location == null) {
            return null;
        }
        var address = URI.create(location);
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static HttpServletResponse response(FacesContext faces) {
        return (HttpServletResponse) faces.getExternalContext().getResponse();
    }

    private static Press press() {
        return CDI.current().select(Press.class).get();
    }
}
