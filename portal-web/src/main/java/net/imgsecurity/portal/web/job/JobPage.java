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
public class JobPage {
    @Inject
    DeadLetters letters;

    private String id;
    private JobView job;

    /** Called by the page once its parameters are there; "not there" and "not yours" end it alike. */
    public void open() {
        job = letters.one(JobId.of(id));
    }

    public String retry() {
        return "/organisation/job?faces-redirect=true&id="
                + letters.retry(JobId.of(id)).id();
    }

    /** Null while a pressed button is looked for, which is before the page has its parameters. */
    public JobView getJob() {
        if (job == null && id != null) {
            open();
        }
        return job;
    }

    /** Also as long as that is not known: whether it is, decides the service when the button was pressed. */
    public boolean isDead() {
        return getJob() == null || job.state() == JobView.State.DEAD;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
