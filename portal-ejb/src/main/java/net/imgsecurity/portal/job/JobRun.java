package net.imgsecurity.portal.job;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import net.imgsecurity.portal.platform.TenantId;

/** One run of one job, under a lease of 60 s from its start or from the last {@link #keep()}. */
public interface JobRun {
    /** Null for work of no tenant. */
    TenantId tenant();

    /** What the work is about; null when the tenant says it all. */
    UUID reference();

    /**
     * Extends the lease. Work that may last longer asks between its transactions, and stops when the answer is no: then
     * another worker has the job.
     *
     * @return whether we still hold the job
     */
    boolean keep();

    /** Does portion after portion, each short, for as long as there are more and we still hold the job. */
    default void portions(BooleanSupplier portion) {
        boolean more = true;
        while (more && keep()) {
            more = portion.getAsBoolean();
        }
    }

    /**
     * Says that this run ends and the work goes on with another one, behind whatever is due by then: so long work lets others
     * have their turn. What was done so far counts as a success: attempts begin anew.
     */
    void again();
}
