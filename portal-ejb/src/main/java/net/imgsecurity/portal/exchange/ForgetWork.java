package net.imgsecurity.portal.exchange;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.Requires;

/**
 * The steps in which an import is deleted when its time is over, each a transaction: its rows first, itself last. Rows that name
 * somebody under a legal hold stay until it is lifted, and with them the report that they belong to, without the file (E5).
 */
@Stateless
public class ForgetWork {
    private static final int ROWS = 1000;
    private static final String ROWS_OF_IT =
            " FROM import_row WHERE import_row.tenant_id = f.tenant_id AND import_row.import_id = f.id";

    @Inject
    Jdbc jdbc;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Keeping keeping;

    @Inject
    Jobs jobs;

    @Inject
    AuditLog audit;

    @Inject
    HeldRows held;

    @Inject
    FileContents contents;

    /** @return false when the organisation has no import left whose time is over */
    @Requires(RUN_JOBS)
    public boolean forgetSome() {
        var free = held.free(caller.tenant());
        var over = jdbc.first(
                "SELECT f.id FROM import_file f WHERE f.tenant_id = ? AND COALESCE(f.finished_at, f.uploaded_at) < ?"
                        + " AND (f.content IS NOT NULL OR NOT EXISTS (SELECT 1" + ROWS_OF_IT + ")"
                        + " OR EXISTS (SELECT 1" + ROWS_OF_IT + " AND " + free.sql() + "))"
                        + " ORDER BY f.id LIMIT 1 FOR UPDATE",
                row -> new ImportId(Jdbc.uuid(row, "id")),
                values(free, caller.tenant(), keeping.overSince(clock.instant())));
        over.ifPresent(id -> forget(id, free));
        return over.isPresent();
    }

    private void forget(ImportId id, HeldRows.Free free) {
        var rows = jdbc.update(
                "DELETE FROM import_row WHERE tenant_id = ? AND import_id = ? AND " + free.sql()
                        + " ORDER BY line LIMIT " + ROWS,
                values(free, caller.tenant(), id));
        if (rows < ROWS) {
            if (hasRows(id)) {
                contents.forget(caller.tenant(), id);
            } else {
                jdbc.update("DELETE FROM import_file WHERE tenant_id = ? AND id = ?", caller.tenant(), id);
                jobs.withdraw(ImportJob.KIND, caller.tenant(), id.value());
            }
            audit.append("import.forgotten", id.value());
        }
    }

    private boolean hasRows(ImportId id) {
        return jdbc.first(
                        "SELECT 1 FROM import_row WHERE tenant_id = ? AND import_id = ? LIMIT 1",
                        row -> true,
                        caller.tenant(),
                        id)
                .isPresent();
    }

    private static Object[] values(HeldRows.Free free, Object... before) {
        return Stream.concat(Stream.of(before), free.values().stream()).toArray();
    }
}
