package net.imgsecurity.portal.web.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts sign-in together from the configuration. What is missing there is reported by {@link Settings#problems()}. */
@ApplicationScoped
class SignInParts {
    @Produces
    @Singleton
    Settings settings(
            @ConfigProperty(name = "portal.idp.issuer", defaultValue = " ") String issuer,
            @ConfigProperty(name = "portal.url", defaultValue = " ") String portal,
            @ConfigProperty(name = "portal.web.secret", defaultValue = " ") String secret,
            @ConfigProperty(name = "portal.stage", defaultValue = "production") String stage) {
        return new Settings(issuer.strip(), portal.strip(), secret.strip(), !stage.equals("development"));
    }

    @Produces
    @Singleton
    SignIn signIn(Settings settings, Clock clock) {
        return new SignIn(settings, new IdentityProvider(settings, new Wire()), clock);
    }
}
