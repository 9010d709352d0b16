package net.imgsecurity.portal.web.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import net.imgsecurity.portal.tenancy.MembershipView;
import net.imgsecurity.portal.tenancy.Sessions;

/** The organisations of the person who is signed in: pick one, switch to another, join one that added them. */
@Named
@RequestScoped
public class MyOrganisationsPage {
    @Inject
    Sessions sessions;

    @Inject
    CurrentSession session;

    @Inject
    Answers answers;

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    private String to;

    public List<MembershipView> getMemberships() {
        return session.getMemberships();
    }

    public boolean open(MembershipView membership) {
        return session.view()
                .flatMap(view -> view.organisation())
                .filter(open -> open.tenant().equals(membership.tenant()))
                .isPresent();
    }

    /**
     * Opens an organisation, joining it if it waits for that, and leads to where the person was going. Pages of the one that
     * was open before end here, lest what was typed for one lands in the other.
     */
    public void choose(String slug) throws IOException {
        sessions.choose(SessionCookie.in(request).orElseThrow(), slug);
        BrowserSession.forgetPages(request);
        faces.getExternalContext().redirect(answers.address(Target.of(to).path()));
    }

    /** Says no to an organisation that invited the person. */
    public String decline(String slug) {
        sessions.decline(SessionCookie.in(request).orElseThrow(), slug);
        return "/organisations?faces-redirect=true&declined=1";
    }

    /** The page that the person was on the way to, as they came with it. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
