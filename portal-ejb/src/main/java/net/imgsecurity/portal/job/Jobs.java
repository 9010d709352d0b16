package net.imgsecurity.portal.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.JobId;
import net.imgsecurity.portal.platform.TenantId;

/** Asks for background work, in the running transaction: no commit, no job. For the services of features. */
@ApplicationScoped
public class Jobs {
    // A row that somebody has locked is about to run or to be seen by another: a second job is safe, waiting is not.
    private static final String WAITING = "SELECT id FROM job WHERE kind = ? AND reference <=> ? AND tenant_id <=> ?"
            + " AND state = 'WAITING' AND leased_until IS NULL LIMIT 1 FOR UPDATE SKIP LOCKED";
    private static final String ADD =
            "INSERT INTO job (id, tenant_id, kind, reference, state, due_at, fence, attempts, created_at)"
                    + " VALUES (?, ?, ?, ?, 'WAITING', UTC_TIMESTAMP(6), 0, 0, UTC_TIMESTAMP(6))";

    /** A job that was given up. */
    public record Dead(JobId id, UUID reference) {}

    @Inject
    Jdbc jdbc;

    @Inject
    DeadLetterRows rows;

    /**
     * The job runs soon after the commit, in the order of asking. One that waits for the same is kept instead of a second, in its
     * place, and if it waits because it failed it begins anew; one that already runs is not, since it may have read what now
     * changes.
     *
     * @param kind of a {@link JobHandler}
     * @param tenant whose data the work is about, or null
     * @param reference what it is about, or null; work of no tenant about an account names the account here, so that the
     *     organisations to which it belongs are shown when it is given up
     */
    public JobId enqueue(String kind, TenantId tenant, UUID reference) {
        return jdbc.first(WAITING, row -> new JobId(Jdbc.uuid(row, "id")), kind, reference, tenant)
                .map(this::begunAnew)
                .orElseGet(() -> add(kind, tenant, reference));
    }

    /** Which of these references have a job of no tenant that is yet to be done. */
    public Set<UUID> waiting(String kind, Set<UUID> references) {
        return references.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.list(
                        "SELECT DISTINCT reference FROM job WHERE kind = ? AND state = 'WAITING' AND tenant_id IS NULL"
                                + " AND reference IN (" + Jdbc.marks(references.size()) + ")",
                        row -> Jdbc.uuid(row, "reference"),
                        Stream.concat(Stream.of(kind), references.stream()).toArray()));
    }

    /** Which of these references have a job of the tenant that was given up. */
    public List<Dead> dead(String kind, TenantId tenant, List<UUID> references) {
        return references.isEmpty() ? List.of() : rows.about(kind, tenant, references);
    }

    /**
     * The work is not wanted any more: jobs for it that are not running go, also those that were given up, and
     * those whose worker fell.
     */
    public void withdraw(String kind, TenantId tenant, UUID reference) {
        jdbc.update(
                "DELETE FROM job WHERE kind = ? AND tenant_id <=> ? AND reference <=> ? AND state <> 'DONE'"
                        + " AND (leased_until IS NULL OR leased_until < UTC_TIMESTAMP(6))",
                kind,
                tenant,
                reference);
    }

    private JobId begunAnew(JobId waiting) {
        jdbc.update("UPDATE job SET due_at = LEAST(due_at, UTC_TIMESTAMP(6)), attempts = 0 WHERE id = ?", waiting);
        return waiting;
    }

    private JobId add(String kind, TenantId tenant, UUID reference) {
        var id = JobId.next();
        jdbc.update(ADD, id, tenant, kind, reference);
        return id;
    }
}
