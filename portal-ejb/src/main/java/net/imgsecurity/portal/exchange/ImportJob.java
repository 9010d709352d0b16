package net.imgsecurity.portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.ImportId;

/** Works through a file in portions; between two it makes sure that the work is still its own. */
@ApplicationScoped
class ImportJob implements JobHandler {
    static final String KIND = "exchange.import";
    private static final int PORTION = 50;

    @Inject
    ImportWork work;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int concurrency() {
        return 1;
    }

    @Override
    public void run(JobRun run) {
        var id = new ImportId(run.reference());
        var rest = work.rest(id);
        if (rest.content().length > 0) {
            var portions = new Portions(run, id);
            new PeopleFile(rest.content()).each(rest.fromLine(), portions::add);
            if (!portions.settle()) {
                return;
            }
        }
        work.finish(id);
    }

    private final class Portions {
        private final JobRun run;
        private final ImportId id;
        private final List<PeopleFile.Row> rows = new ArrayList<>();

        Portions(JobRun run, ImportId id) {
            this.run = run;
            this.id = id;
        }

        /** @return whether the work is still ours */
        boolean add(PeopleFile.Row row) {
            rows.add(row);
            return rows.size() < PORTION || settle();
        }

        boolean settle() {
            if (!run.keep()) {
                return false;
            }
            if (!rows.isEmpty()) {
                settleTogether();
                rows.clear();
            }
            return true;
        }

        private void settleTogether() {
            try {
                work.settle(id, rows);
            } catch (Conflict oneOfThem) {
                rows.forEach(this::settleAlone);
            }
        }

        private void settleAlone(PeopleFile.Row row) {
            try {
                work.settle(id, List.of(row));
            } catch (Conflict itself) {
                work.refuse(id, row, "row.conflict");
            }
        }
    }
}
