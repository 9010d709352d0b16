package net.imgsecurity.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.imgsecurity.portal.audit.AuditReadiness;
import net.imgsecurity.portal.platform.SchemaVersion;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when this WAR is deployed, the database has its schema, and deeds can be logged; the server's own word says neither. */
@Readiness
@ApplicationScoped
public class SchemaReadiness implements HealthCheck {
    @Inject
    SchemaVersion schema;

    @Inject
    AuditReadiness audit;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("portal-api");
        var problem = audit.problem();
        problem.ifPresent(why -> answer.withData("audit", why));
        return answer.status(schema.valid() && problem.isEmpty()).build();
    }
}
