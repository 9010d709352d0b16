package net.imgsecurity.portal.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import net.imgsecurity.portal.job.HourlyRound;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TenantId;

/** Sees each hour which invitations were not accepted in time, and ends them, so that Keycloak hears of it too. */
@ApplicationScoped
class OverInvitations implements JobHandler {
    static final String KIND = "membership.invitations-over";

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    @Inject
    OverWork work;

    @Inject
    Jobs jobs;

    void ask(@Observes HourlyRound round) {
        jdbc.list(
                        "SELECT DISTINCT tenant_id" + OverWork.OVER,
                        row -> new TenantId(row.getInt("tenant_id")),
                        clock.instant())
                .forEach(tenant -> jobs.enqueue(KIND, tenant, null));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        run.portions(work::endSome);
    }
}
