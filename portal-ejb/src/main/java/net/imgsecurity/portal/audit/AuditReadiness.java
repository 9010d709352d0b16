package net.imgsecurity.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;

/** Whether deeds can be logged and their heads signed: without that nothing may be done here. */
@ApplicationScoped
public class AuditReadiness {
    private static final Logger LOG = Logger.getLogger(AuditReadiness.class.getName());

    @Inject
    AuditKeys keys;

    @Inject
    AuditWitness witness;

    private final AtomicBoolean said = new AtomicBoolean();

    public boolean ready() {
        var problem = keys.problem().or(witness::problem);
        if (problem.isPresent() && said.compareAndSet(false, true)) {
            LOG.severe(() -> "Nothing can be logged: " + problem.get());
        }
        return problem.isEmpty();
    }
}
