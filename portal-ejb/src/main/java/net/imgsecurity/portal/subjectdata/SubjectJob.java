package net.imgsecurity.portal.subjectdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.job.NeedsAPerson;
import net.imgsecurity.portal.platform.PersonalDataSource;

/**
 * Goes through all sources for one person, to copy or to erase, a transaction a step. Every step is written down with what it
 * did, so that a run which fell goes on where it was.
 */
@ApplicationScoped
class SubjectJob implements JobHandler {
    static final String KIND = "subject.run";

    private static final int AT_ONCE = 2;

    @Inject
    SubjectWork work;

    @Inject
    Sources sources;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int concurrency() {
        return AT_ONCE;
    }

    @Override
    public void run(JobRun run) {
        if (!work.begin(run.reference())) {
            throw new NeedsAPerson("erasure.held");
        }
        var names = sources.inOrder().stream().map(PersonalDataSource::name).toList();
        for (var name : names) {
            boolean more = true;
            while (more) {
                if (!run.keep()) {
                    return;
                }
                more = work.step(run.reference(), name);
            }
        }
        if (run.keep()) {
            work.finish(run.reference());
        }
    }
}
