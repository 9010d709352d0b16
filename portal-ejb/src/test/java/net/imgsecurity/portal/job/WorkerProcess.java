package net.imgsecurity.portal.job;

import java.sql.DriverManager;
import java.util.concurrent.locks.LockSupport;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PlainJdbc;

/** A process that does nothing but work, until it is killed. Address, user and password come from its environment. */
final class WorkerProcess {
    private WorkerProcess() {}

    public static void main(String[] arguments) {
        var database = new OneConnection(() -> DriverManager.getConnection(
                System.getenv("WORKER_URL"), System.getenv("WORKER_USER"), System.getenv("WORKER_PASSWORD")));
        var worker = Wiring.worker(database, new Steps(database));
        // Whoever started this one may end without a word.
        while (ProcessHandle.current().parent().filter(ProcessHandle::isAlive).isPresent()) {
            worker.wake();
            LockSupport.parkNanos(Wiring.STEP.toNanos());
        }
        System.exit(0);
    }

    /** Work of some steps, each an effect and the checkpoint behind it in one transaction, as an import takes its rows. */
    private static final class Steps implements JobHandler {
        private final OneConnection database;
        private final Jdbc jdbc;

        Steps(OneConnection database) {
            this.database = database;
            this.jdbc = PlainJdbc.over(database.source());
        }

        @Override
        public String kind() {
            return KilledWorkersIT.KIND;
        }

        @Override
        public int concurrency() {
            return 4;
        }

        @Override
        public void run(JobRun run) {
            for (int step = 1; step <= KilledWorkersIT.STEPS && run.keep(); step++) {
                // As long as a call to somebody else would take.
                LockSupport.parkNanos(Wiring.STEP.toNanos());
                var next = step;
                database.inTransaction(() -> take(run, next));
            }
        }

        private boolean take(JobRun run, int step) {
            int done = jdbc.first(
                            "SELECT done FROM killed_progress WHERE reference = ? FOR UPDATE",
                            row -> row.getInt("done"),
                            run.reference())
                    .orElseThrow();
            if (done >= step) {
                return false;
            }
            jdbc.update("INSERT INTO killed_effect (reference, step) VALUES (?, ?)", run.reference(), step);
            return jdbc.update("UPDATE killed_progress SET done = ? WHERE reference = ?", step, run.reference()) == 1;
        }
    }
}
