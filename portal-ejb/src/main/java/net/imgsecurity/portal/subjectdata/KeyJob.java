package net.imgsecurity.portal.subjectdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import net.imgsecurity.portal.job.HourlyRound;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.platform.KeyRotation;

/** Sees each hour which organisations' keys are old or wrapped by a master key that was replaced, and wraps anew. */
@ApplicationScoped
class KeyJob implements JobHandler {
    static final String KIND = "keys.rewrap";

    @Inject
    KeyRotation rotation;

    @Inject
    KeyWork work;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    void ask(@Observes HourlyRound round) {
        rotation.due(clock.instant()).forEach(tenant -> jobs.enqueue(KIND, tenant, null));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        work.renew(clock.instant().minus(KeyRotation.AGE));
        run.portions(work::rewrapSome);
    }
}
