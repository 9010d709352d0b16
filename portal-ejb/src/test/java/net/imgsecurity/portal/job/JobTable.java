package net.imgsecurity.portal.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.JobId;
import net.imgsecurity.portal.platform.TenantId;

/** The rows behind the jobs, as a test sees and bends them. */
@ApplicationScoped
public class JobTable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    record Row(String state, long fence, int attempts, boolean leased, boolean due, String problem) {}

    @Inject
    Jdbc jdbc;

    @Inject
    JobWorker worker;

    Row of(JobId id) {
        return jdbc.first(
                        "SELECT state, fence, attempts, leased_until IS NOT NULL AS leased, due_at <= UTC_TIMESTAMP(6) AS due, last_problem"
                                + " FROM job WHERE id = ?",
                        row -> new Row(
                                row.getString("state"),
                                row.getLong("fence"),
                                row.getInt("attempts"),
                                row.getBoolean("leased"),
                                row.getBoolean("due"),
                                row.getString("last_problem")),
                        id)
                .orElse(null);
    }

    long waitingFor(UUID reference) {
        return jdbc.first(
                        "SELECT COUNT(*) AS jobs FROM job WHERE reference = ? AND state = 'WAITING'",
                        row -> row.getLong("jobs"),
                        reference)
                .orElseThrow();
    }

    /** Why the last run of the job for this reference failed; null when there is none, or it did not. */
    public String problemFor(UUID reference) {
        return jdbc
                .list(
                        "SELECT last_problem FROM job WHERE reference = ?",
                        row -> row.getString("last_problem"),
                        reference)
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether the last run failed, and the next one is still ahead. */
    public boolean backsOff(UUID reference) {
        return jdbc.first(
                        "SELECT id FROM job WHERE reference = ? AND state = 'WAITING' AND attempts > 0"
                                + " AND leased_until IS NULL AND due_at > UTC_TIMESTAMP(6)",
                        row -> true,
                        reference)
                .isPresent();
    }

    /** As if the time of its next run had come. */
    public void hasten(UUID reference) {
        jdbc.update("UPDATE job SET due_at = UTC_TIMESTAMP(6) WHERE reference = ? AND state = 'WAITING'", reference);
    }

    /** Whether nothing is left to do for this reference. */
    public boolean settled(UUID reference) {
        return waitingFor(reference) == 0;
    }

    /** Takes away what other tests left to be done. */
    public void forget(String kinds) {
        jdbc.update("DELETE FROM job WHERE kind LIKE ?", kinds);
    }

    /** Gives up what waits for this reference, as the twelfth failure would. */
    public void kill(UUID reference) {
        jdbc.update(
                "UPDATE job SET state = 'DEAD', attempts = 12, finished_at = UTC_TIMESTAMP(6), last_problem = 'test.problem'"
                        + " WHERE reference = ? AND state = 'WAITING'",
                reference);
    }

    /** Whether such a job of the tenant is there, in whatever state. */
    public boolean asked(String kind, TenantId tenant) {
        return jdbc.first("SELECT id FROM job WHERE kind = ? AND tenant_id = ?", row -> true, kind, tenant)
                .isPresent();
    }

    /** Changes the job as time or a crash would. */
    public void bend(JobId id, String assignment) {
        jdbc.update("UPDATE job SET " + assignment + " WHERE id = ?", id);
    }

    /** Wakes the worker, as the timer does, until the condition holds. */
    public boolean workUntil(BooleanSupplier holds) {
        return soon(() -> {
            boolean held = holds.getAsBoolean();
            if (!held) {
                worker.wake();
            }
            return held;
        });
    }

    /** Asks again until the condition holds; false when it did not in time. */
    boolean soon(BooleanSupplier holds) {
        var end = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
        }
        return true;
    }
}
