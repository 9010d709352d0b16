package net.imgsecurity.portal.trail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import net.imgsecurity.portal.job.Jobs;

/** Asks for the verification of each log that has had none for a day. Called by a timer, before there is a caller. */
@Stateless
public class DueVerifications {
    /** A little less than a day, so that an hourly question does not move it on by an hour each day. */
    private static final Duration AT_LEAST = Duration.ofHours(23).plusMinutes(30);

    @Inject
    Verifications verifications;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    public void ask() {
        verifications
                .notSince(clock.instant().minus(AT_LEAST))
                .forEach(tenant -> jobs.enqueue(VerifyJob.KIND, tenant, null));
    }
}
