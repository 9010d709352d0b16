package net.imgsecurity.portal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import net.imgsecurity.portal.job.HourlyRound;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TenantId;

/** Indexes people of former rules anew; nodes that still have such may add some for as long as they run. */
@ApplicationScoped
class IndexPeople implements JobHandler {
    static final String KIND = "person.index";

    @Inject
    Jdbc jdbc;

    @Inject
    Jobs jobs;

    @Inject
    IndexPeopleWork work;

    void ask(@Observes HourlyRound round) {
        jdbc.list(
                        "SELECT t.id FROM tenant t WHERE EXISTS (SELECT 1 FROM person p WHERE p.tenant_id = t.id"
                                + " AND p.indexed_as < ?)",
                        row -> new TenantId(row.getInt("id")),
                        PersonIndex.RULES)
                .forEach(tenant -> jobs.enqueue(KIND, tenant, null));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        run.portions(work::indexSome);
    }
}
