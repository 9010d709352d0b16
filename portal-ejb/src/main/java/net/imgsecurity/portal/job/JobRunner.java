package net.imgsecurity.portal.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Unavailable;

/** Runs one claimed job and writes down how it ended. */
@ApplicationScoped
class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

    @Inject
    JobLeases leases;

    @Inject
    CurrentCaller caller;

    /** @throws Unavailable when the kind of work should rest; the job is given back */
    @ActivateRequestContext
    void run(JobHandler handler, Lease lease) {
        if (!leases.keep(lease)) {
            return;
        }
        if (lease.attempt() > Backoff.MOST_ATTEMPTS) {
            // Each attempt so far ended with its node.
            leases.giveUp(lease, "lost");
            return;
        }
        try {
            if (lease.tenant() != null) {
                caller.become(Caller.job(lease.tenant()));
            }
            var run = new LeasedRun(lease, leases);
            handler.run(run);
            if (run.goesOn()) {
                leases.again(lease);
            } else {
                leases.done(lease);
            }
        } catch (Unavailable away) {
            leases.release(lease, Problem.of(away));
            throw away;
        } catch (Exception | LinkageError failed) {
            failed(lease, failed);
        }
    }

    private void failed(Lease lease, Throwable thrown) {
        var problem = Problem.of(thrown);
        boolean over = thrown instanceof NeedsAPerson || Backoff.givesUpAfter(lease.attempt());
        LOG.log(
                over ? Level.SEVERE : Level.WARNING,
                Problem.place(thrown),
                () -> "Job %s of kind %s failed, attempt %d%s"
                        .formatted(lease.id(), lease.kind(), lease.attempt(), over ? ", given up" : ""));
        if (over) {
            leases.giveUp(lease, problem);
        } else {
            leases.retry(
                    lease,
                    Backoff.after(lease.attempt(), ThreadLocalRandom.current().nextDouble()),
                    problem);
        }
    }
}
