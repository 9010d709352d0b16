package net.imgsecurity.portal.subjectdata;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Requires;

/** Deletes a copy whose time is over, in a transaction of its own. */
@Stateless
public class CopyWork {
    @Inject
    Copies copies;

    @Inject
    SubjectRuns runs;

    @Inject
    CurrentCaller caller;

    /** @return whether there was one */
    @Requires(RUN_JOBS)
    public boolean forgetOne() {
        var old = copies.oldest(caller.tenant());
        old.ifPresent(run -> runs.forget(caller.tenant(), run));
        return old.isPresent();
    }
}
