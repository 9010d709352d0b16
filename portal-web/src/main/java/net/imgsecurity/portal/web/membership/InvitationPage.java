package net.imgsecurity.portal.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.membership.InvitationLinks;
import net.imgsecurity.portal.membership.InvitationView;

/** Where the link of an invitation leads; it is answered by the holder of the account, signed in. */
@Named
@RequestScoped
public class InvitationPage {
    @Inject
    InvitationLinks links;

    private String token;
    private InvitationView invitation;

    /** Called by the page once its parameters are there; a link that is over ends it. */
    public void open() {
        invitation = links.find(token);
    }

    public InvitationView getInvitation() {
        return invitation;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
