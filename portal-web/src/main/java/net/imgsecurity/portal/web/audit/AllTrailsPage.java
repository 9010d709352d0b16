package net.imgsecurity.portal.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.trail.TenantTrail;
import net.imgsecurity.portal.trail.TrailStates;

/** Whether the audit logs of all organisations verify, for IMG's staff. */
@Named
@RequestScoped
public class AllTrailsPage {
    private static final int ROWS = 50;

    @Inject
    TrailStates states;

    private String after;
    private Page<TenantTrail> page;

    public Page<TenantTrail> getPage() {
        if (page == null) {
            page = states.list(after, ROWS);
        }
        return page;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
