package net.imgsecurity.portal.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import net.imgsecurity.portal.audit.EntryRefused;
import net.imgsecurity.portal.job.Jobs;

/** Brings an entry that somebody else put into a log before people's eyes: as the finding of a verification, and not in a day. */
@ApplicationScoped
class VerificationOfRefused {
    @Inject
    Verifications verifications;

    @Inject
    Jobs jobs;

    /** Told each minute for as long as it waits, so a log that already does not verify is left alone. */
    void ask(@Observes EntryRefused refused) {
        if (verifications.last(refused.tenant()).map(VerificationView::clean).orElse(true)) {
            jobs.enqueue(VerifyJob.KIND, refused.tenant(), null);
        }
    }
}
