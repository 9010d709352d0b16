package net.imgsecurity.portal.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.policy.ClauseDifference;
import net.imgsecurity.portal.policy.ComplaintRoute;
import net.imgsecurity.portal.policy.CookieEntry;
import net.imgsecurity.portal.policy.CookieEntry.Place;
import net.imgsecurity.portal.policy.LawfulBasis;
import net.imgsecurity.portal.policy.Policies;
import net.imgsecurity.portal.policy.PolicyVersion;
import net.imgsecurity.portal.policy.Registers;

/** What the public pages show, which need neither a person nor the database (A1, D13). */
@Named
@RequestScoped
@Obligation({"A1", "D13"})
public class PolicyPage {
    @Inject
    Policies policies;

    @Inject
    HttpServletRequest request;

    private PolicyVersion inForce;

    public PolicyVersion getInForce() {
        if (inForce == null) {
            inForce = policies.inForce();
        }
        return inForce;
    }

    /** The version before, or null for the first. */
    public PolicyVersion getBefore() {
        return policies.before(getInForce()).orElse(null);
    }

    public List<ClauseDifference> getChanges() {
        return policies.changes(getInForce());
    }

    public Registers getRegisters() {
        return policies.registers();
    }

    public List<LawfulBasis> getBases() {
        return List.of(LawfulBasis.values());
    }

    public List<CookieEntry> getOwnCookies() {
        return getRegisters().cookiesOf(Place.PORTAL, Place.SIGN_IN);
    }

    public List<CookieEntry> getCookiesOfWebsites() {
        return getRegisters().cookiesOf(Place.WEBSITES);
    }

    public List<ComplaintRoute> complaintsTo(String kind) {
        return getRegisters().complaintsTo(ComplaintRoute.Kind.valueOf(kind));
    }

    /** Whether the browser asks by Global Privacy Control, with the one value that means so (C1). */
    public boolean isSignalled() {
        return "1".equals(request.getHeader("Sec-GPC"));
    }

    /** From when the registers are as they are. */
    public LocalDate getEdition() {
        return LocalDate.parse(getRegisters().edition());
    }
}
