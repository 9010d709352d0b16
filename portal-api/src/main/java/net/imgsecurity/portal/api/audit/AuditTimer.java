package net.imgsecurity.portal.api.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import net.imgsecurity.portal.audit.AuditSequencing;
import net.imgsecurity.portal.trail.DueVerifications;

/** Signs the audit log's heads each minute, and asks for the daily verifications; on each node, which matters to nobody. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditTimer {
    @Inject
    AuditSequencing sequencing;

    @Inject
    DueVerifications verifications;

    @Schedule(hour = "*", minute = "*", second = "0", persistent = false)
    void sign() {
        sequencing.run();
    }

    @Schedule(hour = "*", minute = "23", second = "30", persistent = false)
    void verify() {
        verifications.ask();
    }
}
