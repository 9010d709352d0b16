package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while a password for demonstrations is set outside development. That Keycloak is away is no reason: jobs wait. */
@Readiness
@ApplicationScoped
class IdentityCheck implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(IdentityCheck.class.getName());

    @Inject
    DemoPassword password;

    void tell(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (!password.allowed()) {
            LOG.severe(
                    "portal.demo.password is set, but portal.stage is not 'development': nothing is provisioned, and the"
                            + " application is not ready until the password is taken out of the configuration");
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("portal-identity")
                .status(password.allowed())
                .build();
    }
}
