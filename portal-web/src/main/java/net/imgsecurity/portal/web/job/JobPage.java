package net.imgsecurity.portal.web.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.job.DeadLetters;
import net.imgsecurity.portal.job.JobView;
import net.imgsecurity.portal.platform.JobId;

/** One piece of the organisation's background work, and trying it again. */
@Named
@RequestScoped
public class JobPage extends OneJobPage {
    @Inject
    DeadLetters letters;

    @Override
    protected JobView read(JobId id) {
        return letters.one(id);
    }

    @Override
    protected JobView tryAgain(JobId id) {
        return letters.retry(id);
    }

    @Override
    protected String address() {
        return "/organisation/job";
    }
}
