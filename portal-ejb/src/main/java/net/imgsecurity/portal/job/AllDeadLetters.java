package net.imgsecurity.portal.job;

import static net.imgsecurity.portal.platform.Permission.RETRY_ALL_JOBS;

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
 * All background work that was given up, for IMG's staff. That work stopped, and by which of our errors, is no personal data
 * and needs no reason; trying again changes nothing that the organisation had not asked for.
 */
@Stateless
public class AllDeadLetters {
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
    @Requires(RETRY_ALL_JOBS)
    public Page<JobView> list(String cursor) {
        return rows.page(null, cursor);
    }

    @Requires(RETRY_ALL_JOBS)
    public int count() {
        return rows.count(null);
    }

    /**
     * A job in whatever state it is, to see what became of it.
     *
     * @throws NotFound for a job that is not there
     */
    @Requires(RETRY_ALL_JOBS)
    public JobView one(JobId id) {
        return rows.one(null, id).orElseThrow(NotFound::new).view();
    }

    /**
     * As {@link DeadLetters#retry}. The entry about it lies with the organisation whose work it is, or with IMG.
     *
     * @throws NotFound for a job that is not there
     */
    @Requires(RETRY_ALL_JOBS)
    public JobView retry(JobId id) {
        var found = rows.one(null, id).orElseThrow(NotFound::new);
        if (rows.revive(id)) {
            var who = caller.get();
            var tenant = found.tenant() == null ? who.tenant() : found.tenant();
            audit.append(tenant, who.account(), who.role(), "job.retried", id.value());
        }
        return one(id);
    }
}
