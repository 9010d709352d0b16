package net.imgsecurity.portal.web.frame;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Gives the thread the request's id as its name for as long as the request lasts: the server's log formatters write the
 * thread's name, so that every line, whoever writes it, can be found by the id that the answer carried.
 */
@WebListener
public class NamedThread implements ServletRequestListener {
    private static final String ATTRIBUTE = NamedThread.class.getName();

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        var request = (HttpServletRequest) event.getServletRequest();
        request.setAttribute(ATTRIBUTE, Thread.currentThread().getName());
        Thread.currentThread().setName("request " + RequestId.of(request));
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        if (event.getServletRequest().getAttribute(ATTRIBUTE) instanceof String name) {
            Thread.currentThread().setName(name);
        }
    }
}
