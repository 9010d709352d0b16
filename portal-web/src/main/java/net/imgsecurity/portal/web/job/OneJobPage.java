package net.imgsecurity.portal.web.job;

import net.imgsecurity.portal.job.JobView;
import net.imgsecurity.portal.platform.JobId;

/** One piece of background work, and trying it again; whose it may be is the business of the service behind. */
public abstract class OneJobPage {
    private String id;
    private JobView job;

    protected abstract JobView read(JobId id);

    protected abstract JobView tryAgain(JobId id);

    /** Address of the page, without its parameters. */
    protected abstract String address();

    /** Called by the page once its parameters are there; "not there" and "not yours" end it alike. */
    public void open() {
        job = read(JobId.of(id));
    }

    public String retry() {
        return address() + "?faces-redirect=true&id=" + tryAgain(JobId.of(id)).id();
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
