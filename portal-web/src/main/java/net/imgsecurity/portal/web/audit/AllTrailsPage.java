package net.imgsecurity.portal.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.trail.TenantTrail;
import net.imgsecurity.portal.trail.TrailStates;
import net.imgsecurity.portal.web.frame.ListPage;

/** Whether the audit logs of all organisations verify, for IMG's staff. */
@Named
@RequestScoped
public class AllTrailsPage extends ListPage<TenantTrail> {
    private static final int ROWS = 50;

    @Inject
    TrailStates states;

    @Override
    protected Page<TenantTrail> read(String cursor) {
        return states.list(cursor, ROWS);
    }
}
