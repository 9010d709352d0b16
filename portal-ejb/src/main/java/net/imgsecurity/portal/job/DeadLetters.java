package net.imgsecurity.portal.job;

import static net.imgsecurity.portal.platform.Permission.RETRY_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.JobId;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.Requires;

/**
 * An organisation's background work that was given up, for its administrators: its own jobs, and those about accounts that
 * belong to it. Of the latter it learns that they stopped and not why, since that may concern somebody else's account.
 */
@Stateless
public class DeadLetters {
    @Inject
    DeadLetterRows rows;

    @Inject
    AuditLog audit;

    @Inject
    CurrentCaller caller;

    /**
     * Newest first.
     *
     * @throws Invalid 400 {@code cursor.malformed}
     */
    @Requires(RETRY_JOBS)
    public Page<JobView> list(String cursor) {
        return rows.page(caller.tenant(), cursor);
    }

    @Requires(RETRY_JOBS)
    public int count() {
        return rows.count(caller.tenant());
    }

    /**
     * A job in whatever state it is, to see what became of it.
     *
     * @throws NotFound also for a job of another organisation
     */
    @Requires(RETRY_JOBS)
    public JobView one(JobId id) {
        return rows.one(caller.tenant(), id).orElseThrow(NotFound::new).view();
    }

    /**
     * The job is due again, with all its attempts. One that is not given up stays as it is: asking twice is asking once.
     *
     * @return the job as it is then
     * @throws NotFound also for a job of another organisation
     */
    @Requires(RETRY_JOBS)
    public JobView retry(JobId id) {
        one(id);
        if (rows.revive(id)) {
            audit.append("job.retried", id.value());
        }
        return one(id);
    }
}
