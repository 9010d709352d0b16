package net.imgsecurity.portal.web.frame;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Makes {@link FailedPage} the handler of whatever a page throws. */
public class FailureHandling extends ExceptionHandlerFactory {
    public FailureHandling(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FailedPage(getWrapped().getExceptionHandler());
    }
}
