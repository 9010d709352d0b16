package net.imgsecurity.portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.platform.Causes;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.platform.Meaning;
import net.imgsecurity.portal.platform.Unavailable;

/**
 * Works through a file in portions, at most ten a turn, so that organisations take turns however large their files are;
 * between two portions it makes sure that the work is still its own.
 */
@ApplicationScoped
class ImportJob implements JobHandler {
    static final String KIND = "exchange.import";
    private static final Logger LOG = Logger.getLogger(ImportJob.class.getName());
    private static final int PORTION = 50;
    private static final int PORTIONS_OF_A_TURN = 10;

    @Inject
    ImportWork work;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean inTurns() {
        return true;
    }

    @Override
    public void run(JobRun run) {
        var id = new ImportId(run.reference());
        var rest = work.rest(id);
        if (rest.content().length > 0) {
            var turn = new Turn(run, id);
            new PeopleFile(rest.content()).each(rest.fromLine(), turn::add);
            if (!turn.reachedTheEnd()) {
                return;
            }
        }
        work.finish(id);
    }

    private final class Turn {
        private final JobRun run;
        private final ImportId id;
        private final List<PeopleFile.Row> rows = new ArrayList<>();
        private int portions;
        private boolean lost;

        Turn(JobRun run, ImportId id) {
            this.run = run;
            this.id = id;
        }

        /** @return whether this turn takes more */
        boolean add(PeopleFile.Row row) {
            rows.add(row);
            return rows.size() < PORTION || (settle() && portions < PORTIONS_OF_A_TURN);
        }

        boolean reachedTheEnd() {
            if (lost) {
                return false;
            }
            if (portions == PORTIONS_OF_A_TURN) {
                run.again();
                return false;
            }
            return settle();
        }

        /** @return whether the work is still ours */
        private boolean settle() {
            lost = !run.keep();
            if (!lost && !rows.isEmpty()) {
                settleTogether();
                rows.clear();
                portions++;
            }
            return !lost;
        }

        private void settleTogether() {
            try {
                work.settle(id, rows);
            } catch (RuntimeException oneOfThem) {
                passOnWhatPasses(oneOfThem);
                rows.forEach(this::settleAlone);
            }
        }

        private void settleAlone(PeopleFile.Row row) {
            try {
                work.settle(id, List.of(row));
            } catch (Conflict itself) {
                work.refuse(id, row, "row.conflict");
            } catch (RuntimeException unforeseen) {
                passOnWhatPasses(unforeseen);
                // Names of types only: messages may quote what is in the row.
                LOG.log(Level.WARNING, () -> "A row of import %s was refused for %s".formatted(id, names(unforeseen)));
                work.refuse(id, row, "row.failed");
            }
        }
    }

    /** The database being away says nothing about a row: the job tries all of it again. */
    private static void passOnWhatPasses(RuntimeException failed) {
        if (Causes.of(failed).stream()
                .flatMap(cause -> Meaning.of(cause).stream())
                .anyMatch(Unavailable.class::isInstance)) {
            throw failed;
        }
    }

    private static List<String> names(RuntimeException failed) {
        return Causes.of(failed).stream()
                .map(cause -> cause.getClass().getSimpleName())
                .toList();
    }
}
