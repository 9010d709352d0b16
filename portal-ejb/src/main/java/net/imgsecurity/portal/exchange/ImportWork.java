package net.imgsecurity.portal.exchange;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.person.Origin;
import net.imgsecurity.portal.person.PeopleRegister;
import net.imgsecurity.portal.person.Source;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Invalid.Problem;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.platform.Saving;
import net.imgsecurity.portal.platform.TenantKey;
import net.imgsecurity.portal.subjectdata.ErasedNames;
import net.imgsecurity.portal.tenancy.Role;

/**
 * The steps of an import, each a transaction: rows, what became of them and the checkpoint behind them are kept together, so
 * that after a crash the work goes on at the next line and no row is taken twice.
 */
@Stateless
public class ImportWork {
    /**
     * Public for the container's sake: its proxies may not touch a hidden type that a method returns.
     *
     * @param fromLine where to go on; the content is empty when there is nothing left to do
     */
    public record Rest(byte[] content, long fromLine) {}

    @PersistenceContext(unitName = "tenant")
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    AuditLog audit;

    @Inject
    PeopleRegister register;

    @Inject
    FileContents contents;

    @Inject
    ErasedNames erased;

    @Requires(RUN_JOBS)
    public Rest rest(ImportId id) {
        return contents.rest(caller.tenant(), id);
    }

    /** Takes or refuses each of these rows. Rows before the checkpoint were settled by another worker: left alone. */
    @Requires(RUN_JOBS)
    public void settle(ImportId id, List<PeopleFile.Row> rows) {
        var file = locked(id);
        if (file.isFinished()) {
            return;
        }
        var gone = erased.since(caller.tenant(), file.uploadedAt());
        rows.stream()
                .filter(row -> row.line() >= file.nextLine())
                .forEach(row -> em.persist(row.isOf(gone) ? ImportRow.ofErased(file, row) : settled(file, row)));
        file.settledUpTo(rows.get(rows.size() - 1).line() + 1);
        Saving.flush(em);
    }

    /** Refuses one row that could not be written, whatever the reason, so that the others go on. */
    @Requires(RUN_JOBS)
    public void refuse(ImportId id, PeopleFile.Row row, String key) {
        var file = locked(id);
        if (row.line() >= file.nextLine() && !file.isFinished()) {
            var gone = erased.since(caller.tenant(), file.uploadedAt());
            em.persist(
                    row.isOf(gone)
                            ? ImportRow.ofErased(file, row)
                            : new ImportRow(file, row, RowView.Outcome.REFUSED, List.of(new Problem("", key))));
            file.settledUpTo(row.line() + 1);
        }
    }

    @Requires(RUN_JOBS)
    public void finish(ImportId id) {
        var file = locked(id);
        if (!file.isFinished()) {
            file.finish(clock.instant());
            contents.forget(caller.tenant(), id);
            audit.append("import.finished", id.value());
        }
    }

    private ImportRow settled(ImportFile file, PeopleFile.Row row) {
        try {
            refuseOddShape(row);
            refuseSecond(file, row);
            var outcome = register.take(
                    row.employeeNumber(), row.data(), Role.MEMBER, new Origin(Source.IMPORT, file.uploadedBy()));
            return new ImportRow(file, row, RowView.Outcome.valueOf(outcome.name()), List.of());
        } catch (Invalid invalid) {
            return new ImportRow(file, row, RowView.Outcome.REFUSED, invalid.problems());
        }
    }

    private static void refuseOddShape(PeopleFile.Row row) {
        if (row.swallowing()) {
            throw new Invalid(List.of(new Problem("", "row.swallowed")));
        }
        if (row.tooLong() > 0) {
            throw new Invalid(List.of(new Problem("", "row.too-many-cells", row.tooLong())));
        }
    }

    /** Two rows of one file that name the same person, or the same address, contradict each other: the first one counts. */
    private void refuseSecond(ImportFile file, PeopleFile.Row row) {
        refuseSecond(file, "employeeNumber", ImportRow.number(row), "row.number-twice");
        refuseSecond(file, "email", ImportRow.email(row), "row.email-twice");
    }

    private void refuseSecond(ImportFile file, String field, String value, String key) {
        if (value == null || value.isBlank()) {
            return;
        }
        em.createQuery(
                        "SELECT MIN(r.line) FROM ImportRow r WHERE r.file.id = :file AND r.outcome <> :refused AND r."
                                + field + " = :value",
                        Long.class)
                .setParameter("file", file.importId().value())
                .setParameter("refused", RowView.Outcome.REFUSED)
                .setParameter("value", value)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(line -> {
                    throw new Invalid(List.of(new Problem(field, key, line)));
                });
    }

    private ImportFile locked(ImportId id) {
        var file =
                em.find(ImportFile.class, new TenantKey(caller.tenant(), id.value()), LockModeType.PESSIMISTIC_WRITE);
        if (file == null) {
            throw new NotFound();
        }
        return file;
    }
}
