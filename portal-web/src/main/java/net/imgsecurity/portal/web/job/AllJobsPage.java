package net.imgsecurity.portal.web.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.job.AllDeadLetters;
import net.imgsecurity.portal.job.JobView;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.web.frame.ListPage;

/** All background work that was given up, for IMG's staff. */
@Named
@RequestScoped
public class AllJobsPage extends ListPage<JobView> {
    @Inject
    AllDeadLetters letters;

    @Override
    protected Page<JobView> read(String cursor) {
        return letters.list(cursor);
    }
}
