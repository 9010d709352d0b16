package net.imgsecurity.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready in production while one of the secrets is development's: those are published with the source. */
@Readiness
@ApplicationScoped
class StageCheck implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(StageCheck.class.getName());
    private static final List<String> SECRETS =
            List.of("portal.web.secret", "portal.service.secret", "portal.db.password");
    private static final String MARK = "for-development";

    void tell(@Observes @Initialized(ApplicationScoped.class) Object start) {
        refused(StageCheck::configured)
                .forEach(key -> LOG.severe(() -> key + " is development's value, but portal.stage is not 'development':"
                        + " the application is not ready until it has one of its own"));
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("portal-stage")
                .status(refused(StageCheck::configured).findAny().isEmpty())
                .build();
    }

    /** The keys whose values the stage does not allow. */
    static Stream<String> refused(Function<String, Optional<String>> configuration) {
        if ("development".equals(configuration.apply("portal.stage").orElse("production"))) {
            return Stream.empty();
        }
        return SECRETS.stream()
                .filter(key -> configuration
                        .apply(key)
                        .filter(value -> value.contains(MARK))
                        .isPresent());
    }

    private static Optional<String> configured(String key) {
        return ConfigProvider.getConfig().getOptionalValue(key, String.class);
    }
}
