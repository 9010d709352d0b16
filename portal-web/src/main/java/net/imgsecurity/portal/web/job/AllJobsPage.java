package net.imgsecurity.portal.web.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.job.AllDeadLetters;
import net.imgsecurity.portal.job.JobView;
import net.imgsecurity.portal.platform.Page;

/** All background work that was given up, for IMG's staff. */
@Named
@RequestScoped
public class AllJobsPage {
    @Inject
    AllDeadLetters letters;

    private String cursor;
    private Page<JobView> page;

    public Page<JobView> getPage() {
        if (page == null) {
            page = letters.list(cursor);
        }
        return page;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
