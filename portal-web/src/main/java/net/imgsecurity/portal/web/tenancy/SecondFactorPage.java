package net.imgsecurity.portal.web.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.tenancy.MembershipView;
import net.imgsecurity.portal.tenancy.Role;
import net.imgsecurity.portal.tenancy.SessionView;

/** The way to a second factor, for whom a password alone opens nothing. */
@Named
@RequestScoped
public class SecondFactorPage {
    @Inject
    CurrentSession session;

    private String to;

    /** The address that leads through Keycloak and back to where the person was. */
    public String getOn() {
        return Target.of(to).by(StepUpServlet.PATH) + "&factor=1";
    }

    /** Whether a factor is missing at all: the page can be asked for by itself. */
    public boolean isMissing() {
        return session.view().filter(SessionView::factorMissing).isPresent();
    }

    /** The page that the person was on the way to. */
    public String getBack() {
        return Target.of(to).path();
    }

    /** Whether it is the role that demands it, and not a factor that a member chose to set up. */
    public boolean isRoles() {
        return !getRole().isEmpty() && !getRole().equals(Role.MEMBER.name());
    }

    /** The role that demands it, for the bundle; empty while no organisation is open. */
    public String getRole() {
        return session.view()
                .flatMap(SessionView::organisation)
                .map(MembershipView::role)
                .map(Enum::name)
                .orElse("");
    }

    /** Whether this account is let in without one although its role demands it, which every page says then. */
    public boolean isExcepted() {
        return session.view().filter(SessionView::factorExcepted).isPresent();
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
