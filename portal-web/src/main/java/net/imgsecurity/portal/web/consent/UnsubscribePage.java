package net.imgsecurity.portal.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import net.imgsecurity.portal.consent.Choice;
import net.imgsecurity.portal.consent.Unsubscriptions;
import net.imgsecurity.portal.door.Obligation;

/**
 * Where the link of a mail that went to many leads (D3). A POST leaves the list, by the page's own button as by that of a mail
 * program (RFC 8058), without a session or a cookie; a GET only shows the button, since programs that look after mail open links.
 */
@Named
@RequestScoped
@Obligation({"D3", "F4"})
public class UnsubscribePage {
    @Inject
    Unsubscriptions unsubscriptions;

    @Inject
    HttpServletRequest request;

    private String token;
    private Choice choice;

    /** Called by the page once its parameters are there; a link that is none ends it. */
    public void open() {
        choice = isDone() ? unsubscriptions.leave(token) : unsubscriptions.look(token);
    }

    public boolean isDone() {
        return "POST".equals(request.getMethod());
    }

    public Choice getChoice() {
        return choice;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
