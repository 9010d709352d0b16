package net.imgsecurity.portal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.imgsecurity.portal.local.DevelopmentSecrets;
import net.imgsecurity.portal.proof.AuditEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditKeysTest {
    private static final AuditEntry ENTRY = new AuditEntry(1, new UUID(1, 2), Instant.EPOCH, "a.b", new byte[32], null);

    @TempDir
    Path folder;

    @Test
    void ofDevelopmentAreRefusedInProduction() {
        DevelopmentSecrets.in(folder);
        assertEquals(Optional.empty(), keys("development").problem());
        assertEquals(
                Optional.of("the audit keys in portal.secrets.dir are those of development"),
                keys("production").problem());
    }

    @Test
    void areMissedWhenTheyAreNotThere() throws IOException {
        assertTrue(keys("development").problem().isPresent());
        DevelopmentSecrets.in(folder);
        Files.delete(folder.resolve("audit/public/development.pem"));
        assertTrue(keys("development").problem().isPresent(), "nobody could verify what this key signs");
        var none = new AuditKeys();
        none.secrets = Optional.empty();
        assertEquals(Optional.of("portal.secrets.dir is not set"), none.problem());
    }

    @Test
    void thatSealedBeforeAreStillKnown() throws IOException {
        DevelopmentSecrets.in(folder);
        var seal = keys("development").seal(ENTRY);
        var audit = folder.resolve("audit");
        Files.move(audit.resolve("seal.key"), audit.resolve("seal-2026.key"));
        DevelopmentSecrets.in(folder);

        assertTrue(keys("development").sealed(ENTRY, seal));
        Files.delete(audit.resolve("seal-2026.key"));
        assertEquals(false, keys("development").sealed(ENTRY, seal));
    }

    private AuditKeys keys(String stage) {
        var keys = new AuditKeys();
        keys.secrets = Optional.of(folder.toString());
        keys.stage = stage;
        return keys;
    }
}
