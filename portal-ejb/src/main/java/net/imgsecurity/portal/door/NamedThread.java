package net.imgsecurity.portal.door;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The thread bears the request's id as its name while it works for it: whatever is logged meanwhile, by whomever, names the
 * thread and so the request. Each door declares it.
 */
public class NamedThread implements ServletRequestListener {
    private static final String FORMER_NAME = NamedThread.class.getName();

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        var request = (HttpServletRequest) event.getServletRequest();
        request.setAttribute(FORMER_NAME, Thread.currentThread().getName());
        Thread.currentThread().setName("request " + RequestId.of(request));
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        if (event.getServletRequest().getAttribute(FORMER_NAME) instanceof String name) {
            Thread.currentThread().setName(name);
        }
    }
}
