package net.imgsecurity.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import net.imgsecurity.portal.proof.AuditEntry;
import net.imgsecurity.portal.proof.Seals;
import net.imgsecurity.portal.proof.SigningKey;
import net.imgsecurity.portal.proof.VerifyingKeys;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of the audit log, in the secrets' folder and so outside the database, whose owner could else write a log of their
 * own. A key that signs is read at each use: a new one counts without a restart. How the folder is made is in
 * docs/operations.md.
 */
@ApplicationScoped
public class AuditKeys {
    @Inject
    @ConfigProperty(name = "portal.secrets.dir")
    Optional<String> secrets;

    @Inject
    @ConfigProperty(name = "portal.stage", defaultValue = "production")
    String stage;

    private volatile AuditKeyFiles kept;

    /** Why nothing can be logged, in words for the operator; empty when all is well. */
    public Optional<String> problem() {
        try {
            var files = files();
            signing();
            return stage.equals("development") || !files.ofDevelopment()
                    ? Optional.empty()
                    : Optional.of("the audit keys in portal.secrets.dir are those of development");
        } catch (IllegalStateException | UncheckedIOException unusable) {
            return Optional.of(unusable.getMessage());
        }
    }

    /** The seal of an entry that the portal writes. */
    byte[] seal(AuditEntry entry) {
        return entry.seal(files().sealing());
    }

    /** For the verification of what waits. */
    public Seals seals() {
        return this::sealed;
    }

    /** Whether the portal wrote this entry, now or before the sealing key was replaced. */
    boolean sealed(AuditEntry entry, byte[] seal) {
        return files().seals().stream().anyMatch(key -> MessageDigest.isEqual(entry.seal(key), seal));
    }

    SigningKey signing() {
        try {
            return SigningKey.of(files().signing(), published());
        } catch (IOException unusable) {
            throw new UncheckedIOException("the audit keys cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    /** The public halves of all keys that ever signed. */
    public VerifyingKeys published() {
        try {
            return VerifyingKeys.of(files().published());
        } catch (IOException unusable) {
            throw new UncheckedIOException("the audit keys cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    private AuditKeyFiles files() {
        if (kept == null) {
            var folder = secrets.orElseThrow(() -> new IllegalStateException("portal.secrets.dir is not set"));
            kept = AuditKeyFiles.read(Path.of(folder, "audit"));
        }
        return kept;
    }
}
