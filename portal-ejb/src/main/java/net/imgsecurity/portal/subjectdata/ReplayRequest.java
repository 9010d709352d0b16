package net.imgsecurity.portal.subjectdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.TenantId;

/** A request of its own for each piece of a replay: a caller stays for one. */
@ApplicationScoped
class ReplayRequest {
    @Inject
    CurrentCaller caller;

    @ActivateRequestContext
    void as(TenantId tenant, Runnable work) {
        caller.become(Caller.job(tenant));
        work.run();
    }
}
