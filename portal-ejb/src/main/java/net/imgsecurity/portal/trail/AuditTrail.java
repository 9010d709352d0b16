package net.imgsecurity.portal.trail;

import static net.imgsecurity.portal.platform.Permission.READ_AUDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import net.imgsecurity.portal.audit.AccessLog;
import net.imgsecurity.portal.audit.AuditHeads;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.subjectdata.ProcessingGate;

/**
 * An organisation's audit log, for its administrators. Whom an entry names was looked at, and can see that. Of somebody whose
 * data are restricted it shows what was done, when, and by whom, and not how it was before or after (E5); the log itself and its
 * proof stay as they are.
 */
@Stateless
public class AuditTrail {
    @Inject
    CurrentCaller caller;

    @Inject
    Entries entries;

    @Inject
    Verifications verifications;

    @Inject
    AuditHeads heads;

    @Inject
    AccessLog looks;

    @Inject
    AuditLog audit;

    @Inject
    ProcessingGate gate;

    @Inject
    Jobs jobs;

    /**
     * Newest first.
     *
     * @throws Invalid 400 {@code limit.out-of-range} or {@code cursor.malformed}
     */
    @Requires(READ_AUDIT)
    public Page<EntryView> list(EntryQuery query) {
        var page = entries.page(caller.tenant(), query);
        var named = page.items().stream()
                .flatMap(entry -> Stream.of(entry.actor(), entry.subject()))
                .filter(person -> person != null && person.name() != null)
                .map(EntryView.Named::id)
                .distinct()
                .toList();
        looks.listed(caller.tenant(), named, null);
        var restricted = gate.restricted(caller.tenant(), named);
        return page.map(entry -> entry.isAbout(restricted) ? entry.withoutDetails() : entry);
    }

    /** The newest head, and what the last verification found. */
    @Requires(READ_AUDIT)
    public TrailState state() {
        return new TrailState(
                heads.present(caller.tenant()).map(HeadView::of).orElse(null),
                verifications.last(caller.tenant()).orElse(null));
    }

    /** Asks for a verification now; it is done in the background, and {@link #state} has its outcome. */
    @Requires(READ_AUDIT)
    public void verify() {
        audit.append("audit.verification-asked", null);
        jobs.enqueue(VerifyJob.KIND, caller.tenant(), null);
    }
}
