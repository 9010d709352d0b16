package net.imgsecurity.portal.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import net.imgsecurity.portal.platform.Unavailable;
import org.eclipse.microprofile.config.ConfigProvider;
import org.keycloak.representations.idm.CredentialRepresentation;

/**
 * The password that all new users get in a demonstration. It is hashed once, here: thousands of users would cost Keycloak as
 * many argon2 computations. That all share one salt is no loss where all share one published password; Keycloak hashes anew at
 * a user's first sign-in.
 */
@ApplicationScoped
class DemoPassword {
    private static final int ITERATIONS = 210_000;
    private static final int HASH_BITS = 512;
    private static final int SALT_BYTES = 16;

    private boolean allowed;
    private CredentialRepresentation credential;

    @PostConstruct
    void read() {
        var config = ConfigProvider.getConfig();
        var password = config.getOptionalValue("portal.demo.password", String.class);
        allowed = password.isEmpty()
                || "development"
                        .equals(config.getOptionalValue("portal.stage", String.class)
                                .orElse("production"));
        credential = allowed ? password.map(DemoPassword::hashed).orElse(null) : null;
    }

    /** False when one is set outside development: nothing is provisioned then, and the application is not ready. */
    boolean allowed() {
        return allowed;
    }

    Optional<CredentialRepresentation> credential() {
        if (!allowed) {
            throw new Unavailable("identity.demo-password-refused", Duration.ofMinutes(1));
        }
        return Optional.ofNullable(credential);
    }

    private static CredentialRepresentation hashed(String password) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var hashed = new CredentialRepresentation();
        hashed.setType(CredentialRepresentation.PASSWORD);
        hashed.setCredentialData("{\"algorithm\":\"pbkdf2-sha512\",\"hashIterations\":%d,\"additionalParameters\":{}}"
                .formatted(ITERATIONS));
        hashed.setSecretData("{\"value\":\"%s\",\"salt\":\"%s\",\"additionalParameters\":{}}"
                .formatted(base64(derive(password, salt)), base64(salt)));
        return hashed;
    }

    private static byte[] derive(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
