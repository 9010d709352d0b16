package net.imgsecurity.portal.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.imgsecurity.portal.audit.AuditReadiness;
import net.imgsecurity.portal.platform.SchemaVersion;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** {@code portal-web}: deployed, and over the schema that it was built for, with the keys of the audit log. Does not ask Keycloak: signed-in people go on without it. */
@Readiness
@ApplicationScoped
public class SchemaReadiness implements HealthCheck {
    @Inject
    SchemaVersion schema;

    @Inject
    AuditReadiness audit;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("portal-web");
        var problem = audit.problem();
        problem.ifPresent(why -> answer.withData("audit", why));
        return answer.status(schema.valid() && problem.isEmpty()).build();
    }
}
