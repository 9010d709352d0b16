package net.imgsecurity.portal.web.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.tenancy.OwnSecurity;
import net.imgsecurity.portal.tenancy.OwnSession;
import net.imgsecurity.portal.tenancy.SignInView;

/** The security of one's own account: where one is signed in, the last sign-ins, second factor and password. */
@Named
@RequestScoped
public class SecurityPage {
    private static final String PATH = "/security";
    private static final String SHOWN = "shown";
    private static final OwnSession GONE = new OwnSession(new UUID(0, 0), "", Instant.EPOCH, Instant.EPOCH, false);
    private static final Set<String> OUTCOMES =
            Set.of("password", "password-not", "totp", "totp-not", "passkey", "passkey-not", "ended", "ended-others");

    @Inject
    OwnSecurity security;

    @Inject
    CurrentSession session;

    @Inject
    HttpServletRequest request;

    private String did;
    private List<OwnSession> sessions;

    /**
     * Read on first use. When a button is pressed, those that were shown, in the order in which they were: a row's button ends
     * the session that stood in that row, and none that took its place meanwhile.
     */
    public List<OwnSession> getSessions() {
        if (sessions == null) {
            var standing = security.sessions();
            var before = request.getParameter(SHOWN);
            sessions = before == null
                    ? standing
                    : Stream.of(before.split(","))
                            .map(id -> standing(standing, id))
                            .toList();
        }
        return sessions;
    }

    /** The sessions that are shown, for the form to say when it is sent. */
    public String getShown() {
        return getSessions().stream().map(one -> one.id().toString()).collect(Collectors.joining(","));
    }

    /** Whether it is the one in which this page is shown. */
    public boolean own(OwnSession one) {
        return session.view().filter(view -> view.id().equals(one.id())).isPresent();
    }

    public List<SignInView> getSignIns() {
        return security.signIns();
    }

    public boolean isFactor() {
        return security.hasSecondFactor();
    }

    /** A session that is over already is ended too: the button may be pressed twice. */
    public String end(OwnSession one) {
        if (one != GONE) {
            security.end(one.id().toString());
        }
        return PATH + "?faces-redirect=true&did=ended";
    }

    public String endOthers() {
        security.endOthers(session.view().orElseThrow().id());
        return PATH + "?faces-redirect=true&did=ended-others";
    }

    /** The address that leads to Keycloak for one of its actions, and back here. */
    public String toDo(String action) {
        return new Target(PATH).by(StepUpServlet.PATH) + "&do=" + action;
    }

    /** What was done a moment ago, for the bundle; empty when nothing was. */
    public String getOutcome() {
        return did != null && OUTCOMES.contains(did) ? did : "";
    }

    public String getDid() {
        return did;
    }

    public void setDid(String did) {
        this.did = did;
    }

    private static OwnSession standing(List<OwnSession> standing, String id) {
        return standing.stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElse(GONE);
    }
}
