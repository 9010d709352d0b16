package net.imgsecurity.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.imgsecurity.portal.platform.TenantId;

/** Each minute: entries that wait get their places, heads are signed, and leave the database. */
@ApplicationScoped
public class AuditSequencing {
    private static final Logger LOG = Logger.getLogger(AuditSequencing.class.getName());

    @Inject
    AuditSequencer sequencer;

    @Inject
    AuditWitness witness;

    /** Called by a timer; throws nothing, or the timer would end. What fails for one organisation does not stop the others. */
    public void run() {
        try {
            sequencer.due().forEach(this::sequence);
            witness.catchUp(sequencer.newestHeads());
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "The audit log's heads were not all signed and witnessed", failed);
        }
    }

    private void sequence(TenantId tenant) {
        try {
            while (sequencer.sequence(tenant).isPresent()) {
                // A portion each.
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, failed, () -> "The audit log of tenant " + tenant.value() + " was not signed");
        }
    }
}
