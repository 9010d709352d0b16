package net.imgsecurity.portal.job;

import net.imgsecurity.portal.platform.Unavailable;

/**
 * Does one kind of background work. A feature contributes an {@code @ApplicationScoped} bean, which may be package-private;
 * nothing else is needed for the worker to find it.
 */
public interface JobHandler {
    /** The kind of {@link Jobs#enqueue}, as {@code feature.work}; at most 40 characters. */
    String kind();

    /** How many jobs of this kind one node runs at a time, at least 1. */
    default int concurrency() {
        return 1;
    }

    /**
     * Whether of this kind only an organisation's oldest due job may be claimed, so that organisations take turns and nobody
     * waits for all that another one asked for.
     */
    default boolean inTurns() {
        return false;
    }

    /**
     * Does the work from wherever an earlier run left it: a job may run again after a crash, and must not do anything twice.
     * Of jobs with the same kind, tenant and reference only one runs at a time.
     *
     * <p>Called outside any transaction, in a request of its own; for a job with a tenant the caller of that request is
     * {@link net.imgsecurity.portal.platform.Caller#job}, so services that carry {@code @Requires(RUN_JOBS)} do the short
     * transactions. Whatever is thrown leads to a later run, twenty at most, none after
     * {@link NeedsAPerson}; {@link Unavailable} means that what the kind of
     * work depends on is away as a whole: it counts as no attempt and lets the whole kind rest for a moment.
     */
    void run(JobRun run);
}
