package net.imgsecurity.portal.exchange;

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

/** Sees each hour which organisations have imports whose time is over, and deletes these, a portion a transaction. */
@ApplicationScoped
class OldImports implements JobHandler {
    private static final String KIND = "exchange.forget";

    @Inject
    Jdbc jdbc;

    @Inject
    Jobs jobs;

    @Inject
    Keeping keeping;

    @Inject
    Clock clock;

    @Inject
    ForgetWork work;

    void ask(@Observes HourlyRound round) {
        jdbc.list(
                        "SELECT DISTINCT tenant_id FROM import_file WHERE COALESCE(finished_at, uploaded_at) < ?",
                        row -> new TenantId(row.getInt("tenant_id")),
                        keeping.overSince(clock.instant()))
                .forEach(tenant -> jobs.enqueue(KIND, tenant, null));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        run.portions(work::forgetSome);
    }
}
