package net.imgsecurity.portal.subjectdata;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.KeyRotation;
import net.imgsecurity.portal.platform.Requires;

/** The steps in which one organisation's keys are exchanged, each a transaction. */
@Stateless
public class KeyWork {
    @Inject
    KeyRotation rotation;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditLog audit;

    /** A successor for the organisation's key if it was made before this. */
    @Requires(RUN_JOBS)
    public void renew(Instant madeBefore) {
        if (rotation.renew(caller.tenant(), madeBefore)) {
            audit.append("keys.renewed", null);
        }
    }

    /** @return whether there may be more */
    @Requires(RUN_JOBS)
    public boolean rewrapSome() {
        return rotation.rewrapSome(caller.tenant());
    }
}
