package net.imgsecurity.portal.trail;

import java.time.Duration;
import net.imgsecurity.portal.job.JobRun;

/** Keeps a job while one long reading goes on, which has no portions: asks now and then, and ends the reading when it is lost. */
final class Pulse implements Runnable {
    /** Somebody else has the job now. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final JobRun run;
    private final long pause;
    private long last = System.nanoTime();

    Pulse(JobRun run, Duration pause) {
        this.run = run;
        this.pause = pause.toNanos();
    }

    @Override
    public void run() {
        if (System.nanoTime() - last >= pause) {
            require();
            last = System.nanoTime();
        }
    }

    void require() {
        if (!run.keep()) {
            throw new Lost();
        }
    }
}
