package net.imgsecurity.portal.web.frame;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

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
                    end(failed.getContext(), Failure.of(failed.getException()));
                }
            }
        }
        getWrapped().handle();
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
