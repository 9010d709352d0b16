package net.imgsecurity.portal.web.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.job.AllDeadLetters;
import net.imgsecurity.portal.job.DeadLetters;
import net.imgsecurity.portal.web.frame.Rail;

/** How much work was given up, for the overview of those who can have it tried again; nothing for everybody else. */
@Named
@RequestScoped
public class StoppedWork {
    @Inject
    Rail rail;

    @Inject
    DeadLetters own;

    @Inject
    AllDeadLetters all;

    private Integer count;

    public int getCount() {
        if (count == null) {
            count = rail.isJobs() ? own.count() : rail.isAllJobs() ? all.count() : 0;
        }
        return count;
    }

    /** Where it is listed for this caller. */
    public String getAddress() {
        return rail.isJobs() ? "/organisation/jobs" : "/img/jobs";
    }
}
