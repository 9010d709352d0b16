package net.imgsecurity.portal.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import net.imgsecurity.portal.identity.SignInAddressUndo;

/** Where the link in the mail to a former sign-in address leads; nobody needs to be signed in. */
@Named
@RequestScoped
public class UndoAddressPage {
    @Inject
    SignInAddressUndo undoing;

    private String token;
    private Instant changedAt;

    /** Called by the page once its parameters are there; a link that is over ends it. */
    public void open() {
        changedAt = undoing.undoable(token);
    }

    public String undo() {
        undoing.undo(token);
        return "/sign-in-address-undone?faces-redirect=true";
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
