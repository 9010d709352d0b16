package net.imgsecurity.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while no mail server is configured, or a development's one in production. That it is away is no reason: jobs wait. */
@Readiness
@ApplicationScoped
class MailCheck implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(MailCheck.class.getName());

    private final AtomicBoolean said = new AtomicBoolean();

    @Override
    public HealthCheckResponse call() {
        var problems = MailSettings.of(ConfigProvider.getConfig()).problems();
        if (!problems.isEmpty() && said.compareAndSet(false, true)) {
            LOG.severe(() -> "No mail leaves: " + String.join("; ", problems));
        }
        return HealthCheckResponse.named("portal-mail")
                .status(problems.isEmpty())
                .build();
    }
}
