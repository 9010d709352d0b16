package net.imgsecurity.portal.api.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import net.imgsecurity.portal.job.JobWorker;

/** Wakes the worker each second, on each node. It does nothing else, so it matters to nobody when a second is missed. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobTimer {
    @Inject
    JobWorker worker;

    @Schedule(hour = "*", minute = "*", second = "*/1", persistent = false)
    void tick() {
        worker.wake();
    }
}
