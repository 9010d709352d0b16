package net.imgsecurity.portal.subjectdata;

import static net.imgsecurity.portal.platform.Permission.ERASE_OWN_DATA;
import static net.imgsecurity.portal.platform.Permission.EXPORT_OWN_DATA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.PersonalDataSource;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.platform.StepUp;
import net.imgsecurity.portal.tenancy.Memberships;
import net.imgsecurity.portal.tenancy.Role;

/** All that one organisation holds about the caller: a copy of it (E1), and its deletion, which needs nobody else (D7, F6). */
@Stateless
public class MyData {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int COPIES_A_DAY = 3;

    @Inject
    CurrentCaller caller;

    @Inject
    SubjectRuns runs;

    @Inject
    Sources sources;

    @Inject
    Copies copies;

    @Inject
    ProcessingGate gate;

    @Inject
    Memberships memberships;

    @Inject
    StoppedErasures stopped;

    @Inject
    Jobs jobs;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Requires(EXPORT_OWN_DATA)
    public MyDataView state() {
        var who = caller.get();
        var copy = runs.newest(who.tenant(), who.person(), SubjectRun.Kind.COPY);
        return new MyDataView(
                sources.inOrder().stream().map(PersonalDataSource::name).toList(),
                copy.map(SubjectRun::askedAt).orElse(null),
                copy.filter(SubjectRun::finished).map(copies::until).orElse(null),
                runs.newest(who.tenant(), who.person(), SubjectRun.Kind.ERASURE).isPresent());
    }

    /**
     * Has a copy made in the background; one that is being made already is as good.
     *
     * @throws Conflict {@code copy.too-many} after three within a day
     */
    @Requires(EXPORT_OWN_DATA)
    public void prepareCopy() {
        var who = caller.get();
        // Of two at once, the later one sees what the first one asked for.
        memberships.hold(who.tenant(), who.person());
        var newest = runs.newest(who.tenant(), who.person(), SubjectRun.Kind.COPY);
        if (newest.isPresent() && !newest.get().finished()) {
            return;
        }
        var since = clock.instant().minus(DAY);
        if (runs.since(who.tenant(), who.person(), SubjectRun.Kind.COPY, since) >= COPIES_A_DAY) {
            throw new Conflict("copy.too-many", COPIES_A_DAY);
        }
        var id = runs.add(who.tenant(), who.person(), SubjectRun.Kind.COPY);
        jobs.enqueue(SubjectJob.KIND, who.tenant(), id);
        audit.append("person.copy-asked", who.person().value());
    }

    /**
     * The newest copy as a ZIP archive: one JSON file for each source, and the newest head of the organisation's audit log in
     * {@code audit-head.txt}; empty when there is none that can be fetched.
     *
     * @throws StepUp when the caller did not sign in within the last five minutes
     */
    @Requires(value = EXPORT_OWN_DATA, fresh = true)
    public Optional<byte[]> copy() {
        var who = caller.get();
        var archive = runs.newest(who.tenant(), who.person(), SubjectRun.Kind.COPY)
                .filter(SubjectRun::finished)
                .filter(one -> clock.instant().isBefore(copies.until(one)))
                .flatMap(run -> copies.archive(who.tenant(), run));
        if (archive.isPresent()) {
            audit.append("person.copy-fetched", who.person().value());
        }
        return archive;
    }

    /**
     * Has everything deleted that this organisation holds about the caller, and their account if they belong to no other. Asked
     * again, a deletion that had stopped goes on.
     *
     * @throws Conflict {@code erasure.held} while the data have to stay for a legal claim, {@code membership.last-administrator}
     *     when nobody else could look after the organisation
     * @throws StepUp when the caller did not sign in within the last five minutes
     */
    @Requires(value = ERASE_OWN_DATA, fresh = true)
    public void erase() {
        var who = caller.get();
        if (gate.held(who.tenant(), who.person())) {
            throw new Conflict("erasure.held");
        }
        var held = memberships.hold(who.tenant(), who.person()).orElseThrow(NotFound::new);
        if (held.role() == Role.ADMINISTRATOR && !memberships.othersAdminister(held)) {
            throw new Conflict("membership.last-administrator");
        }
        if (runs.newest(who.tenant(), who.person(), SubjectRun.Kind.ERASURE).isEmpty()) {
            var id = runs.add(who.tenant(), who.person(), SubjectRun.Kind.ERASURE);
            jobs.enqueue(SubjectJob.KIND, who.tenant(), id);
            audit.append("person.erasure-asked", id);
        } else {
            stopped.goOn(who.tenant(), who.person());
        }
    }
}
