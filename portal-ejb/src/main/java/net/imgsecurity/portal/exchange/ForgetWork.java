package net.imgsecurity.portal.exchange;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.Requires;

/** The steps in which an import is deleted when its time is over, each a transaction: its rows first, itself last. */
@Stateless
public class ForgetWork {
    private static final int ROWS = 1000;

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

    /** @return false when the organisation has no import left whose time is over */
    @Requires(RUN_JOBS)
    public boolean forgetSome() {
        var over = jdbc.first(
                "SELECT id FROM import_file WHERE tenant_id = ? AND COALESCE(finished_at, uploaded_at) < ?"
                        + " ORDER BY id LIMIT 1 FOR UPDATE",
                row -> new ImportId(Jdbc.uuid(row, "id")),
                caller.tenant(),
                keeping.overSince(clock.instant()));
        over.ifPresent(this::forget);
        return over.isPresent();
    }

    private void forget(ImportId id) {
        var rows = jdbc.update(
                "DELETE FROM import_row WHERE tenant_id = ? AND import_id = ? ORDER BY line LIMIT ?",
                caller.tenant(),
                id,
                ROWS);
        if (rows < ROWS) {
            jdbc.update("DELETE FROM import_file WHERE tenant_id = ? AND id = ?", caller.tenant(), id);
            jobs.withdraw(ImportJob.KIND, caller.tenant(), id.value());
            audit.append("import.forgotten", id.value());
        }
    }
}
