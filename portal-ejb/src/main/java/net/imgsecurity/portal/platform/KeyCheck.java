package net.imgsecurity.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready without the master keys, or in production with those of development. */
@Readiness
@ApplicationScoped
class KeyCheck implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(KeyCheck.class.getName());

    @Inject
    MasterKeyFiles keys;

    void tell(@Observes @Initialized(ApplicationScoped.class) Object start) {
        keys.problem().ifPresent(problem -> LOG.severe(() -> "Nothing can be encrypted: " + problem));
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("portal-keys")
                .status(keys.problem().isEmpty())
                .build();
    }
}
