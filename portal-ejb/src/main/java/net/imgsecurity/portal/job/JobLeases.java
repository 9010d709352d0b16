package net.imgsecurity.portal.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.JobId;
import net.imgsecurity.portal.platform.TenantId;

/**
 * The leases, each step a transaction of its own, all by the database's time. Changes to a leased job name its fence: whoever
 * lost the lease changes nothing.
 *
 * <p>An enterprise bean, and public for that reason alone: below a timer, and on the threads that it fills, the server leaves
 * the data source out of a transaction that {@code @Transactional} on a CDI bean began, and two workers claim the same job.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobLeases {
    private static final int LEASE_SECONDS = 60;
    private static final int KEPT_DAYS = 30;
    private static final int CLEARED_AT_ONCE = 500;

    private static final String IN_TURNS =
            " AND NOT EXISTS (SELECT 1 FROM job o WHERE o.kind = j.kind AND o.tenant_id = j.tenant_id AND o.state = 'WAITING'"
                    + " AND o.id < j.id AND o.due_at <= UTC_TIMESTAMP(6))";

    // The index is forced so that rows are locked in due order and no further than the limit. Of jobs for the same
    // thing the
    // oldest goes first and alone, or the slower of two would undo what the faster did.
    private static final String CLAIMABLE =
            "SELECT id, tenant_id, kind, reference, fence, attempts FROM job j FORCE INDEX (job_claim)"
                    + " WHERE state = 'WAITING' AND due_at <= UTC_TIMESTAMP(6) AND kind = ?"
                    + " AND (leased_until IS NULL OR leased_until < UTC_TIMESTAMP(6))"
                    + " AND NOT EXISTS (SELECT 1 FROM job o WHERE o.kind = j.kind AND o.reference <=> j.reference AND o.state = 'WAITING'"
                    + " AND o.tenant_id <=> j.tenant_id AND o.id <> j.id AND (o.id < j.id OR o.leased_until > UTC_TIMESTAMP(6)))";
    private static final String IN_ORDER = " ORDER BY due_at, id LIMIT ? FOR UPDATE SKIP LOCKED";
    private static final String HELD = " WHERE id = ? AND fence = ? AND state = 'WAITING' AND leased_until IS NOT NULL";

    @Inject
    Jdbc jdbc;

    /**
     * At most so many due jobs of the kind; they are leased when this returns.
     *
     * @param inTurns whether of each tenant only the oldest due one may be among them
     */
    public List<Lease> claim(String kind, int most, boolean inTurns) {
        var claimed = jdbc.list(CLAIMABLE + (inTurns ? IN_TURNS : "") + IN_ORDER, JobLeases::claimed, kind, most);
        if (!claimed.isEmpty()) {
            jdbc.update(
                    "UPDATE job SET fence = fence + 1, attempts = attempts + 1, leased_until = UTC_TIMESTAMP(6) + INTERVAL ? SECOND"
                            + " WHERE id IN (" + Jdbc.marks(claimed.size()) + ")",
                    Stream.concat(Stream.of(LEASE_SECONDS), claimed.stream().map(Lease::id))
                            .toArray());
        }
        return claimed;
    }

    public boolean keep(Lease lease) {
        return changed("leased_until = UTC_TIMESTAMP(6) + INTERVAL ? SECOND", lease, LEASE_SECONDS);
    }

    public boolean done(Lease lease) {
        return changed(
                "state = 'DONE', finished_at = UTC_TIMESTAMP(6), leased_until = NULL, last_problem = NULL", lease);
    }

    /** The work goes on with another run, behind all that is due now. */
    public boolean again(Lease lease) {
        return changed("due_at = UTC_TIMESTAMP(6), attempts = 0, leased_until = NULL, last_problem = NULL", lease);
    }

    /** Gives the job back as if it had not been claimed: it keeps its place in the order. */
    public boolean release(Lease lease, String problem) {
        return changed("attempts = attempts - 1, leased_until = NULL, last_problem = ?", lease, problem);
    }

    public boolean retry(Lease lease, Duration wait, String problem) {
        return changed(
                "due_at = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND, leased_until = NULL, last_problem = ?",
                lease,
                TimeUnit.NANOSECONDS.toMicros(wait.toNanos()),
                problem);
    }

    /** Nobody tries again unless a person says so. */
    public boolean giveUp(Lease lease, String problem) {
        return changed(
                "state = 'DEAD', finished_at = UTC_TIMESTAMP(6), leased_until = NULL, last_problem = ?",
                lease,
                problem);
    }

    /** Removes some of the jobs that were done long ago; those given up stay until a person dealt with them. */
    public boolean clearOld() {
        return jdbc.update(
                        "DELETE FROM job WHERE state = 'DONE' AND due_at < UTC_TIMESTAMP(6) - INTERVAL ? DAY"
                                + " AND finished_at < UTC_TIMESTAMP(6) - INTERVAL ? DAY ORDER BY due_at LIMIT ?",
                        KEPT_DAYS,
                        KEPT_DAYS,
                        CLEARED_AT_ONCE)
                == CLEARED_AT_ONCE;
    }

    private boolean changed(String assignments, Lease lease, Object... values) {
        return jdbc.update(
                        "UPDATE job SET " + assignments + HELD,
                        Stream.concat(Stream.of(values), Stream.of(lease.id(), lease.fence()))
                                .toArray())
                == 1;
    }

    private static Lease claimed(ResultSet row) throws SQLException {
        int tenant = row.getInt("tenant_id");
        return new Lease(
                new JobId(Jdbc.uuid(row, "id")),
                row.getString("kind"),
                tenant == 0 ? null : new TenantId(tenant),
                Jdbc.uuid(row, "reference"),
                row.getLong("fence") + 1,
                row.getInt("attempts") + 1);
    }
}
