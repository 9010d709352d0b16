package net.imgsecurity.portal.subjectdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready in production without a ledger: whoever is erased there could come back with an older copy of the data. */
@Readiness
@ApplicationScoped
class LedgerCheck implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(LedgerCheck.class.getName());

    @Inject
    Ledger ledger;

    void tell(@Observes @Initialized(ApplicationScoped.class) Object start) {
        ledger.problem().ifPresent(problem -> LOG.severe(() -> "Nobody can be erased for good: " + problem));
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("portal-ledger")
                .status(ledger.problem().isEmpty())
                .build();
    }
}
