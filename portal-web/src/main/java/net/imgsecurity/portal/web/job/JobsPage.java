package net.imgsecurity.portal.web.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.job.DeadLetters;
import net.imgsecurity.portal.job.JobView;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.web.frame.ListPage;

/** The organisation's background work that was given up. */
@Named
@RequestScoped
public class JobsPage extends ListPage<JobView> {
    @Inject
    DeadLetters letters;

    @Override
    protected Page<JobView> read(String cursor) {
        return letters.list(cursor);
    }
}
