package net.imgsecurity.portal.web.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import net.imgsecurity.portal.tenancy.OwnSecurity;
import net.imgsecurity.portal.tenancy.OwnSession;
import net.imgsecurity.portal.tenancy.SignInView;

/** The security of one's own account: where one is signed in, the last sign-ins, second factor and password. */
@Named
@RequestScoped
public class SecurityPage {
    private static final String PATH = "/security";
    private static final Set<String> OUTCOMES =
            Set.of("password", "password-not", "totp", "totp-not", "passkey", "passkey-not", "ended", "ended-others");

    @Inject
    OwnSecurity security;

    @Inject
    CurrentSession session;

    private String did;
    private List<OwnSession> sessions;

    /** Read on first use. */
    public List<OwnSession> getSessions() {
        if (sessions == null) {
            sessions = security.sessions();
        }
        return sessions;
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

    public String end(OwnSession one) {
        security.end(one.id().toString());
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
}
