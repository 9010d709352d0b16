package net.imgsecurity.portal.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.Cursor;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.JobId;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;

/** The jobs that were given up, for everybody (tenant null) or as one organisation may see them. */
@ApplicationScoped
class DeadLetterRows {
    private static final int PAGE = 50;

    // Work about an account has no tenant. It is shown where the account belongs; one whose holder has not accepted
    // belongs nowhere yet, and the organisation learns nothing of it, known before or not.
    private static final String FROM = " FROM job j LEFT JOIN tenant t ON t.id = j.tenant_id"
            + " LEFT JOIN membership m ON j.tenant_id IS NULL AND m.account_id = j.reference AND m.tenant_id = ?"
            + " AND m.state = 'ACTIVE' WHERE (? IS NULL OR j.tenant_id = ? OR m.person_id IS NOT NULL)";
    private static final String COLUMNS = "SELECT j.id, j.tenant_id, j.kind, j.state, j.reference, j.attempts,"
            + " j.last_problem, j.created_at, j.finished_at, t.slug, t.name, m.person_id";

    @Inject
    Jdbc jdbc;

    /** What a job is, and whose; the tenant is null for work of none. */
    record Found(TenantId tenant, JobView view) {}

    /** Newest first. */
    Page<JobView> page(TenantId tenant, String cursorText) {
        var cursor = Cursor.parse(cursorText);
        var before = cursor == null ? new UUID(-1, -1) : cursor.id();
        var found = jdbc.list(
                COLUMNS + FROM + " AND j.state = 'DEAD' AND j.id < ? ORDER BY j.id DESC LIMIT ?",
                row -> found(row, tenant).view(),
                tenant,
                tenant,
                tenant,
                before,
                PAGE + 1);
        return Page.beginning(found, PAGE, job -> Cursor.after(job.id().value()));
    }

    int count(TenantId tenant) {
        return jdbc.first(
                        "SELECT COUNT(*) AS jobs" + FROM + " AND j.state = 'DEAD'",
                        row -> row.getInt("jobs"),
                        tenant,
                        tenant,
                        tenant)
                .orElseThrow();
    }

    /** In whatever state it is. */
    Optional<Found> one(TenantId tenant, JobId id) {
        return jdbc.first(COLUMNS + FROM + " AND j.id = ?", row -> found(row, tenant), tenant, tenant, tenant, id);
    }

    /** @return false when it is not given up, or no longer */
    boolean revive(JobId id) {
        return jdbc.update(
                        "UPDATE job SET state = 'WAITING', due_at = UTC_TIMESTAMP(6), attempts = 0, finished_at = NULL"
                                + " WHERE id = ? AND state = 'DEAD'",
                        id)
                == 1;
    }

    /** Which of these are given up, with their references. */
    List<Jobs.Dead> about(String kind, TenantId tenant, List<UUID> references) {
        return jdbc.list(
                "SELECT id, reference FROM job WHERE kind = ? AND state = 'DEAD' AND tenant_id = ? AND reference IN ("
                        + Jdbc.marks(references.size()) + ")",
                row -> new Jobs.Dead(new JobId(Jdbc.uuid(row, "id")), Jdbc.uuid(row, "reference")),
                Stream.concat(Stream.of(kind, tenant), references.stream()).toArray());
    }

    private static Found found(ResultSet row, TenantId shownTo) throws SQLException {
        int number = row.getInt("tenant_id");
        var tenant = number == 0 ? null : new TenantId(number);
        var person = Jdbc.uuid(row, "person_id");
        boolean hidden = shownTo != null && tenant == null;
        var state = JobView.State.valueOf(row.getString("state"));
        return new Found(
                tenant,
                new JobView(
                        new JobId(Jdbc.uuid(row, "id")),
                        row.getString("kind"),
                        state,
                        hidden ? null : Jdbc.uuid(row, "reference"),
                        person == null ? null : new PersonId(person),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getInt("attempts"),
                        hidden ? null : row.getString("last_problem"),
                        Jdbc.instant(row, "created_at"),
                        state == JobView.State.DEAD ? Jdbc.instant(row, "finished_at") : null));
    }
}
