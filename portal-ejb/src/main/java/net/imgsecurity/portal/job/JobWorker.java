package net.imgsecurity.portal.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.imgsecurity.portal.platform.Unavailable;

/** Runs what is due. Nodes share the work through leases; what is in memory here only saves questions. */
@ApplicationScoped
public class JobWorker {
    private static final Logger LOG = Logger.getLogger(JobWorker.class.getName());
    private static final long CLEARING_STEP = Duration.ofHours(1).toNanos();

    @Inject
    Instance<JobHandler> handlers;

    @Inject
    JobLeases leases;

    @Inject
    JobRunner runner;

    @Inject
    Event<HourlyRound> rounds;

    @Resource
    ManagedExecutorService threads;

    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private long clearsAt = System.nanoTime();

    /** Claims what is due and free, and returns at once. Called each second by a timer; throws nothing, or the timer would end. */
    public synchronized void wake() {
        try {
            handlers.forEach(this::fill);
            clear();
        } catch (RuntimeException away) {
            waits(away);
        }
    }

    private void fill(JobHandler handler) {
        var lane = lanes.computeIfAbsent(handler.kind(), kind -> new Lane(handler.concurrency()));
        int free = lane.free();
        if (free > 0) {
            leases.claim(handler.kind(), free, handler.inTurns()).forEach(lease -> {
                lane.enter();
                threads.execute(() -> work(handler, lane, lease));
            });
        }
    }

    /** One job after the other while there are any, so that the timer's step does not bound how many are done. */
    private void work(JobHandler handler, Lane lane, Lease first) {
        try {
            var lease = first;
            while (lease != null) {
                var current = lease;
                NamedRun.of(current, () -> runner.run(handler, current));
                lane.works();
                lease = lane.open()
                        ? leases.claim(handler.kind(), 1, handler.inTurns()).stream()
                                .findFirst()
                                .orElse(null)
                        : null;
            }
        } catch (Unavailable away) {
            if (lane.rest(away.retryAfter())) {
                LOG.log(Level.WARNING, "Jobs of kind {0} rest: {1}", new Object[] {handler.kind(), away.key()});
            }
        } catch (RuntimeException away) {
            waits(away);
        } finally {
            lane.leave();
        }
    }

    private void clear() {
        if (System.nanoTime() - clearsAt >= 0 && !leases.clearOld()) {
            clearsAt = System.nanoTime() + CLEARING_STEP;
            rounds.fire(new HourlyRound());
        }
    }

    private static void waits(RuntimeException away) {
        LOG.log(Level.WARNING, "Background work waits", Problem.place(away));
    }
}
