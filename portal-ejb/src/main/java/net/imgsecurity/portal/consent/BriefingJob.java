package net.imgsecurity.portal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;

/** Hands an issue over to the mail outbox, portion by portion, from wherever an earlier run left it. */
@ApplicationScoped
class BriefingJob implements JobHandler {
    static final String KIND = "consent.briefing";

    @Inject
    BriefingWork work;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        run.portions(() -> work.handOverSome(run.reference()));
    }
}
