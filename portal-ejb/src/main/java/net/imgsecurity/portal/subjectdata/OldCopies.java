package net.imgsecurity.portal.subjectdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import net.imgsecurity.portal.job.HourlyRound;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.job.Jobs;

/** Sees each hour which copies' time is over, and deletes them. */
@ApplicationScoped
class OldCopies implements JobHandler {
    static final String KIND = "subject.forget-copies";

    @Inject
    Copies copies;

    @Inject
    CopyWork work;

    @Inject
    Jobs jobs;

    void ask(@Observes HourlyRound round) {
        copies.tenantsWithOld().forEach(tenant -> jobs.enqueue(KIND, tenant, null));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        run.portions(work::forgetOne);
    }
}
