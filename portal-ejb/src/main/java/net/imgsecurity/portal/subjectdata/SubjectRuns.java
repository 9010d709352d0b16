package net.imgsecurity.portal.subjectdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;

/** The runs and their steps, as rows. */
@ApplicationScoped
class SubjectRuns {
    private static final String COLUMNS = "SELECT id, person_id, kind, asked_at, finished_at FROM subject_run";

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    UUID add(TenantId tenant, PersonId person, SubjectRun.Kind kind) {
        var id = Ids.next();
        jdbc.update(
                "INSERT INTO subject_run (tenant_id, id, person_id, kind, asked_at) VALUES (?, ?, ?, ?, ?)",
                tenant,
                id,
                person,
                kind,
                clock.instant());
        return id;
    }

    Optional<SubjectRun> newest(TenantId tenant, PersonId person, SubjectRun.Kind kind) {
        return jdbc.first(
                COLUMNS + " WHERE tenant_id = ? AND person_id = ? AND kind = ? ORDER BY asked_at DESC, id DESC LIMIT 1",
                SubjectRuns::run,
                tenant,
                person,
                kind);
    }

    int since(TenantId tenant, PersonId person, SubjectRun.Kind kind, Instant since) {
        return jdbc.list(
                        COLUMNS + " WHERE tenant_id = ? AND person_id = ? AND kind = ? AND asked_at >= ?",
                        SubjectRuns::run,
                        tenant,
                        person,
                        kind,
                        since)
                .size();
    }

    List<UUID> copies(TenantId tenant, PersonId person) {
        return jdbc.list(
                "SELECT id FROM subject_run WHERE tenant_id = ? AND person_id = ? AND kind = ?",
                row -> Jdbc.uuid(row, "id"),
                tenant,
                person,
                SubjectRun.Kind.COPY);
    }

    /** Holds the row until the transaction ends: of two workers one waits and then finds what the other did. */
    Optional<SubjectRun> locked(TenantId tenant, UUID id) {
        return jdbc.first(COLUMNS + " WHERE tenant_id = ? AND id = ? FOR UPDATE", SubjectRuns::run, tenant, id);
    }

    boolean did(TenantId tenant, UUID run, String source) {
        return jdbc.first(
                        "SELECT 1 AS found FROM subject_step WHERE tenant_id = ? AND run_id = ? AND source = ?",
                        row -> true,
                        tenant,
                        run,
                        source)
                .isPresent();
    }

    /** @param content encrypted, or null when nothing came of the step */
    void done(TenantId tenant, UUID run, String source, byte[] content) {
        jdbc.update(
                "INSERT INTO subject_step (tenant_id, run_id, source, done_at, content_sealed) VALUES (?, ?, ?, ?, ?)",
                tenant,
                run,
                source,
                clock.instant(),
                content);
    }

    void finish(TenantId tenant, UUID run) {
        jdbc.update(
                "UPDATE subject_run SET finished_at = ? WHERE tenant_id = ? AND id = ?", clock.instant(), tenant, run);
    }

    /** Every step is to be done again. */
    void repeat(TenantId tenant, UUID run) {
        jdbc.update("DELETE FROM subject_step WHERE tenant_id = ? AND run_id = ?", tenant, run);
    }

    /** With all that came of it. */
    void forget(TenantId tenant, UUID run) {
        repeat(tenant, run);
        jdbc.update("DELETE FROM subject_run WHERE tenant_id = ? AND id = ?", tenant, run);
    }

    private static SubjectRun run(ResultSet row) throws SQLException {
        return new SubjectRun(
                Jdbc.uuid(row, "id"),
                new PersonId(Jdbc.uuid(row, "person_id")),
                SubjectRun.Kind.valueOf(row.getString("kind")),
                Jdbc.instant(row, "asked_at"),
                Jdbc.instant(row, "finished_at"));
    }
}
