package net.imgsecurity.portal.web.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** {@code portal-web-sign-in}: configured so that people may sign in; in production, without values of development. */
@Readiness
@ApplicationScoped
public class SignInReadiness implements HealthCheck {
    private static final System.Logger LOG = System.getLogger(SignInReadiness.class.getName());

    @Inject
    Settings settings;

    @Inject
    @ConfigProperty(name = "portal.second-factor.except")
    Optional<String> except;

    private final AtomicBoolean said = new AtomicBoolean();

    @Override
    public HealthCheckResponse call() {
        var problems = new ArrayList<>(settings.problems());
        if (settings.production() && except.isPresent()) {
            problems.add("portal.second-factor.except is for development alone");
        }
        if (!problems.isEmpty() && said.compareAndSet(false, true)) {
            LOG.log(Level.ERROR, "Nobody can sign in: {0}", String.join("; ", problems));
        }
        return HealthCheckResponse.named("portal-web-sign-in")
                .status(problems.isEmpty())
                .build();
    }
}
