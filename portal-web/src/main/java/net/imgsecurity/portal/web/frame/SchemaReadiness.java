package net.imgsecurity.portal.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.imgsecurity.portal.platform.SchemaVersion;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** {@code portal-web}: deployed, and over the schema that it was built for. Does not ask Keycloak: signed-in people go on without it. */
@Readiness
@ApplicationScoped
public class SchemaReadiness implements HealthCheck {
    @Inject
    SchemaVersion schema;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("portal-web").status(schema.valid()).build();
    }
}
