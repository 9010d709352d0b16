package net.imgsecurity.portal.trail;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.proof.Report;

/** Keeps what a verification found, in a transaction of its own. */
@Stateless
public class VerifyWork {
    @Inject
    Verifications verifications;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Requires(RUN_JOBS)
    public void keep(Report report) {
        verifications.keep(caller.tenant(), report, clock.instant());
    }
}
