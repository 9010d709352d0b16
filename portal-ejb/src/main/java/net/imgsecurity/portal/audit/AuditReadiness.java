package net.imgsecurity.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;

/**
 * Whether deeds can be logged, and whether their heads were signed and left the database when that was last tried: without
 * that nothing may be done here.
 */
@ApplicationScoped
public class AuditReadiness {
    private static final Logger LOG = Logger.getLogger(AuditReadiness.class.getName());

    @Inject
    AuditKeys keys;

    @Inject
    AuditWitness witness;

    @Inject
    AuditSequencing sequencing;

    private final AtomicReference<Optional<String>> said = new AtomicReference<>(Optional.empty());

    /** What stands in the way, in words for the operator and without a word about people; empty when nothing does. */
    public Optional<String> problem() {
        var problem = keys.problem().or(witness::problem).or(sequencing::problem);
        if (!said.getAndSet(problem).equals(problem)) {
            problem.ifPresent(now -> LOG.severe(() -> "Nothing can be logged: " + now));
        }
        return problem;
    }
}
