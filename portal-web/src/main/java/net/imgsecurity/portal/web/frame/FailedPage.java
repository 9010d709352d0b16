package net.imgsecurity.portal.web.frame;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.imgsecurity.portal.platform.Conflict;

/**
 * Ends a request whose page failed on the error page that says so, with the status that fits; nothing of it is half shown.
 * What only needs a newer sign-in leads there instead.
 */
class FailedPage extends ExceptionHandlerWrapper {
    FailedPage(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var failures = getUnhandledExceptionQueuedEvents().iterator();
        while (failures.hasNext()) {
            var failed = failures.next().getContext();
            failures.remove();
            if (!failed.getContext().getResponseComplete()) {
                var stepUp = SignInAgain.needed(failed.getException());
                if (stepUp.isPresent()) {
                    SignInAgain.lead(failed.getContext(), stepUp.get());
                } else {
                    fail(failed);
                }
            }
        }
        getWrapped().handle();
    }

    /** A press that was done meanwhile failed for what it did itself the first time, and is led on. */
    private static void fail(ExceptionQueuedEventContext failed) {
        var faces = failed.getContext();
        var thrown = failed.getException();
        try {
            if (PressPhases.ledOn(faces)) {
                return;
            }
        } catch (Conflict unanswered) {
            thrown = unanswered;
        } catch (RuntimeException away) {
            thrown.addSuppressed(away);
        }
        end(faces, Failure.of(thrown, phase(failed)));
    }

    /** Of a form that came back; null while a page is made for the first time. */
    private static PhaseId phase(ExceptionQueuedEventContext failed) {
        var sent = failed.getContext().getExternalContext().getRequestParameterMap();
        return sent.containsKey(ResponseStateManager.VIEW_STATE_PARAM) ? failed.getPhaseId() : null;
    }

    private static void end(FacesContext faces, Failure failure) {
        var outside = faces.getExternalContext();
        try {
            if (!outside.isResponseCommitted()) {
                outside.getRequestMap().put(Failure.class.getName(), failure);
                outside.responseSendError(failure.status(), null);
            }
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
