package net.imgsecurity.portal.exchange;

import static net.imgsecurity.portal.platform.Permission.IMPORT_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.audit.AccessLog;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.person.PeopleRegister;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Cursor;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.JobId;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.platform.Saving;
import net.imgsecurity.portal.platform.Texts;
import net.imgsecurity.portal.subjectdata.ProcessingGate;

/** Loading an organisation's people from a file, for its administrators; the rows are taken in the background. */
@Stateless
public class Imports {
    public static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int PAGE = 50;
    private static final int LONGEST_NAME = 200;
    private static final String FILES =
            "SELECT f.id, f.fileName, f.uploadedAt, f.state, f.total, f.finishedAt FROM ImportFile f ";

    @PersistenceContext(unitName = "tenant")
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    AuditLog audit;

    @Inject
    Jobs jobs;

    @Inject
    PeopleRegister register;

    @Inject
    AccessLog looks;

    @Inject
    ProcessingGate gate;

    @Inject
    FileContents contents;

    @Inject
    Keeping keeping;

    /**
     * Takes the file in and queues it. Whether it is such a file at all is checked now; each row is judged later, and a
     * refused one never stops the others.
     *
     * @throws Invalid about {@code file}: too large, not UTF-8, no rows, no such columns; nothing is kept then
     */
    @Requires(IMPORT_PEOPLE)
    public ImportId start(String fileName, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new Invalid(List.of(new Invalid.Problem("file", "file.too-large", MOST_BYTES / 1024 / 1024)));
        }
        var rows = new PeopleFile(content).rows();
        var id = ImportId.next();
        em.persist(new ImportFile(id, name(fileName), rows, caller.get().account(), clock.instant()));
        Saving.flush(em);
        contents.keep(caller.tenant(), id, content);
        audit.append("import.started", id.value());
        jobs.enqueue(ImportJob.KIND, caller.tenant(), id.value());
        return id;
    }

    /** Newest first. */
    @Requires(IMPORT_PEOPLE)
    public Page<ImportView> list(String cursorText) {
        var cursor = Cursor.parse(cursorText);
        var query = em.createQuery(
                        FILES + (cursor == null ? "" : "WHERE f.id < :before ") + "ORDER BY f.id DESC", Object[].class)
                .setMaxResults(PAGE + 1);
        if (cursor != null) {
            query.setParameter("before", cursor.id());
        }
        var page = Page.beginning(query.getResultList(), PAGE, file -> Cursor.after((UUID) file[0]));
        return new Page<>(views(page.items()), null, page.next());
    }

    /** @throws NotFound also for a file of another organisation */
    @Requires(IMPORT_PEOPLE)
    public ImportView one(ImportId id) {
        var found = em.createQuery(FILES + "WHERE f.id = :id", Object[].class)
                .setParameter("id", id.value())
                .getResultList();
        return views(found).stream().findFirst().orElseThrow(NotFound::new);
    }

    /**
     * The refused rows in the order of the file. People whom they name, by number or address, and the organisation knows see that
     * somebody looked.
     *
     * @throws NotFound also for a file of another organisation
     */
    @Requires(IMPORT_PEOPLE)
    public Page<RowView> refused(ImportId id, String cursorText) {
        return seen(rows(id, "=", cursorText));
    }

    /**
     * The rows that were taken, in the order of the file: who was new, who was changed, who was known just so. These people see
     * that somebody looked.
     *
     * @throws NotFound also for a file of another organisation
     */
    @Requires(IMPORT_PEOPLE)
    public Page<RowView> taken(ImportId id, String cursorText) {
        return seen(rows(id, "<>", cursorText));
    }

    /**
     * All that a page shows of a file, as one look at those whom it names.
     *
     * @throws NotFound also for a file of another organisation
     */
    @Requires(IMPORT_PEOPLE)
    public ImportReport report(ImportId id, String refusedCursor, String takenCursor) {
        var refused = rows(id, "=", refusedCursor);
        var taken = rows(id, "<>", takenCursor);
        var restricted = look(
                Stream.concat(refused.items().stream(), taken.items().stream()).toList());
        return new ImportReport(
                one(id), refused.map(row -> row.view(restricted)), taken.map(row -> row.view(restricted)));
    }

    /** @param email of a refused row, which may be all that tells whom it is about; else null */
    private record Row(RowView view, String email) {
        Row(Object[] row) {
            this(
                    new RowView((Long) row[0], (RowView.Outcome) row[4], (String) row[1], ProblemLines.read((String)
                            row[2])),
                    row[4] == RowView.Outcome.REFUSED ? (String) row[5] : null);
        }

        RowView view(List<PeopleRegister.Named> restricted) {
            return restricted.stream().anyMatch(one -> one.isIn(view.employeeNumber(), email))
                    ? view.restricted()
                    : view;
        }
    }

    private Page<RowView> seen(Page<Row> rows) {
        var restricted = look(rows.items());
        return rows.map(row -> row.view(restricted));
    }

    /** @return those of them whose data may only be stored */
    private List<PeopleRegister.Named> look(List<Row> rows) {
        var people = register.known(
                rows.stream().map(row -> row.view().employeeNumber()).toList(),
                rows.stream().map(Row::email).toList());
        looks.listed(caller.tenant(), people, null);
        return gate.restricted(caller.tenant(), people).stream()
                .flatMap(person -> register.named(person).stream())
                .toList();
    }

    private Page<Row> rows(ImportId id, String toRefused, String cursorText) {
        em.createQuery("SELECT f.id FROM ImportFile f WHERE f.id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var cursor = Cursor.parse(cursorText);
        var found = em.createQuery(
                        "SELECT r.line, r.employeeNumber, r.problems, r.id, r.outcome, r.email FROM ImportRow r"
                                + " WHERE r.file.id = :file AND r.outcome " + toRefused
                                + " :refused AND r.line > :after ORDER BY r.line",
                        Object[].class)
                .setParameter("file", id.value())
                .setParameter("refused", RowView.Outcome.REFUSED)
                .setParameter("after", cursor == null ? 0L : line(cursor))
                .setMaxResults(PAGE + 1)
                .getResultList();
        return Page.beginning(found, PAGE, row -> new Cursor(false, row[0].toString(), (UUID) row[3]).text())
                .map(Row::new);
    }

    private static long line(Cursor cursor) {
        try {
            return Long.parseLong(cursor.sortKey());
        } catch (NumberFormatException broken) {
            throw Invalid.request("cursor", "cursor.malformed");
        }
    }

    /** One query for the counts of all of them, and one for the jobs that were given up. */
    private List<ImportView> views(List<Object[]> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var counts = new HashMap<UUID, Map<RowView.Outcome, Integer>>();
        em.createQuery(
                        "SELECT r.file.id, r.outcome, COUNT(r.id) FROM ImportRow r WHERE r.file.id IN :files"
                                + " GROUP BY r.file.id, r.outcome",
                        Object[].class)
                .setParameter("files", files.stream().map(file -> file[0]).toList())
                .getResultList()
                .forEach(row -> counts.computeIfAbsent((UUID) row[0], id -> new EnumMap<>(RowView.Outcome.class))
                        .put((RowView.Outcome) row[1], ((Number) row[2]).intValue()));
        var stopped = stopped(files);
        var views = new ArrayList<ImportView>();
        for (var file : files) {
            views.add(view(file, counts.getOrDefault((UUID) file[0], Map.of()), stopped.get((UUID) file[0])));
        }
        return views;
    }

    private Map<UUID, JobId> stopped(List<Object[]> files) {
        var unfinished = files.stream()
                .filter(file -> file[3] != ImportView.State.DONE)
                .map(file -> (UUID) file[0])
                .toList();
        return jobs.dead(ImportJob.KIND, caller.tenant(), unfinished).stream()
                .collect(Collectors.toMap(Jobs.Dead::reference, Jobs.Dead::id));
    }

    private ImportView view(Object[] file, Map<RowView.Outcome, Integer> counts, JobId stopped) {
        return new ImportView(
                new ImportId((UUID) file[0]),
                (String) file[1],
                (Instant) file[2],
                stopped == null ? (ImportView.State) file[3] : ImportView.State.STOPPED,
                (Integer) file[4],
                counts.getOrDefault(RowView.Outcome.CREATED, 0),
                counts.getOrDefault(RowView.Outcome.UPDATED, 0),
                counts.getOrDefault(RowView.Outcome.UNCHANGED, 0),
                counts.getOrDefault(RowView.Outcome.REFUSED, 0),
                (Instant) file[5],
                keeping.until((Instant) file[2], (Instant) file[5]),
                stopped);
    }

    /** The last part of the path that some browsers send; only ever shown, never opened. */
    private static String name(String fileName) {
        var last = fileName == null
                ? ""
                : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var name = Texts.line(last, LONGEST_NAME);
        return name == null ? "people.csv" : name;
    }
}
