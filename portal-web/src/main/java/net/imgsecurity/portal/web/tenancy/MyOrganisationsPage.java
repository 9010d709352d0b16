package net.imgsecurity.portal.web.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.tenancy.MembershipView;
import net.imgsecurity.portal.tenancy.Role;
import net.imgsecurity.portal.tenancy.Sessions;

/** The organisations of the person who is signed in: pick one, switch to another, join one that added them. */
@Named
@RequestScoped
public class MyOrganisationsPage {
    private static final String SHOWN = "shown";
    private static final String OPEN = "*";
    private static final int MOST_ROWS = 200;
    private static final MembershipView GONE = new MembershipView(
            null, null, "", "", null, null, Role.MEMBER, MembershipView.State.PENDING, false, null, null);

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
    private List<MembershipView> pressed;

    /**
     * While a pressed button is looked for, those that were shown, in the order in which they were: a row's button answers for
     * the organisation that stood in that row, and for none that took its place meanwhile.
     */
    public List<MembershipView> getMemberships() {
        if (!isPressed()) {
            return session.getMemberships();
        }
        if (pressed == null) {
            pressed = shown().map(row -> standing(row.replace(OPEN, ""))).toList();
        }
        return pressed;
    }

    /** The organisations that are shown, for the form to say when it is sent; the open one is marked. */
    public String getShown() {
        return session.getMemberships().stream()
                .map(one -> open(one) ? one.slug() + OPEN : one.slug())
                .collect(Collectors.joining(","));
    }

    private Stream<String> shown() {
        return Stream.of(request.getParameter(SHOWN).split(",")).limit(MOST_ROWS);
    }

    private boolean isPressed() {
        return request.getParameter(SHOWN) != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private MembershipView standing(String slug) {
        return session.getMemberships().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElse(GONE);
    }

    /** Whether it is, or was when a button that is looked for was shown: the one that opened it can be pressed once more. */
    public boolean open(MembershipView membership) {
        if (isPressed()) {
            return shown().anyMatch((membership.slug() + OPEN)::equals);
        }
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

    /** Says no to an organisation that invited the person; one that they have nothing of any more was declined already. */
    public String decline(String slug) {
        if (!slug.equals(GONE.slug())) {
            sessions.decline(SessionCookie.in(request).orElseThrow(), slug);
        }
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
