package net.imgsecurity.portal.subjectdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;

/** Erasures that were asked for and did not end, because the data had to stay or something broke. */
@ApplicationScoped
class StoppedErasures {
    @Inject
    SubjectRuns runs;

    @Inject
    Jobs jobs;

    /** The newest of this person, if it has not ended, is due now, also when it had been given up; one that is at work stays so. */
    void goOn(TenantId tenant, PersonId person) {
        runs.newest(tenant, person, SubjectRun.Kind.ERASURE)
                .filter(run -> !run.finished())
                .ifPresent(run -> {
                    jobs.withdraw(SubjectJob.KIND, tenant, run.id());
                    jobs.enqueue(SubjectJob.KIND, tenant, run.id());
                });
    }
}
