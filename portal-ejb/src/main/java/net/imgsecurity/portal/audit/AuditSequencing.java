package net.imgsecurity.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.imgsecurity.portal.platform.Breakage;
import net.imgsecurity.portal.platform.Causes;
import net.imgsecurity.portal.platform.Meaning;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.platform.Unavailable;
import net.imgsecurity.portal.proof.AuditHead;

/** Each minute: entries that wait get their places, heads are signed, and leave the database. */
@ApplicationScoped
public class AuditSequencing {
    @Inject
    AuditSequencer sequencer;

    @Inject
    AuditWitness witness;

    private volatile String problem;

    /** Called by a timer; throws nothing, or the timer would end. What fails for one organisation does not stop the others. */
    public void run() {
        var failures = new ArrayList<String>();
        attempt("the audit logs were not looked through", failures, () -> {
            sequencer.due().forEach(tenant -> attempt(failed("signed", tenant), failures, () -> sequence(tenant)));
            for (var head : sequencer.newestHeads()) {
                var tenant = new TenantId(head.tenant());
                attempt(failed("witnessed", tenant), failures, () -> catchUp(tenant, head));
            }
        });
        problem = failures.isEmpty() ? null : failures.get(0) + more(failures);
    }

    /** What the last run could not do, in words for the operator; empty when all is well, or the database was away. */
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    private void sequence(TenantId tenant) {
        while (sequencer.sequence(tenant).isPresent()) {
            // A portion each.
        }
    }

    /** Writes down every head that this node has not written down yet, also those that other nodes signed. */
    private void catchUp(TenantId tenant, AuditHead newest) {
        while (witness.lacks(newest)) {
            long last = witness.newest(tenant).map(AuditHead::number).orElse(0L);
            var next = sequencer.headsAfter(tenant, last);
            if (next.isEmpty()) {
                throw new IllegalStateException("heads were taken away");
            }
            witness.append(next);
        }
    }

    private static void attempt(String otherwise, List<String> failures, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            Breakage.log(otherwise, failed);
            if (!isOfTheDatabase(failed)) {
                failures.add(otherwise + ": " + reason(failed));
            }
        }
    }

    private static String failed(String what, TenantId tenant) {
        return "the audit log of tenant " + tenant.value() + " was not " + what;
    }

    private static String more(List<String> failures) {
        return failures.size() == 1 ? "" : ", and " + (failures.size() - 1) + " failures more";
    }

    /** It passes, and the check of the schema tells of it meanwhile. */
    private static boolean isOfTheDatabase(RuntimeException failed) {
        return Causes.of(failed).stream()
                .map(Meaning::of)
                .flatMap(Optional::stream)
                .anyMatch(Unavailable.class::isInstance);
    }

    /** In the words of ours that there are; others may quote what is in the database. */
    private static String reason(RuntimeException failed) {
        return Causes.of(failed).stream()
                .filter(cause -> cause instanceof IllegalStateException || cause instanceof UncheckedIOException)
                .map(Throwable::getMessage)
                .findFirst()
                .orElseGet(() -> failed.getClass().getSimpleName());
    }
}
