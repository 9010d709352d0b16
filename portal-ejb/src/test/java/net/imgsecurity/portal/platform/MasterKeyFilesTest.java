package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.imgsecurity.portal.local.DevelopmentSecrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyFilesTest {
    private static final byte[] KEY = new byte[32];
    private static final byte[] CONTEXT = {1};

    @TempDir
    Path folder;

    @Test
    void ofDevelopmentAreRefusedInProduction() {
        DevelopmentSecrets.in(folder);
        assertEquals(Optional.empty(), keys("development").problem());
        assertTrue(keys("production").problem().orElseThrow().contains("development"));
    }

    @Test
    void areMissedWhenTheyAreNotThere() throws IOException {
        assertTrue(keys("development").problem().isPresent());
        Files.createDirectories(folder.resolve("keys"));
        Files.writeString(folder.resolve("keys/master.key"), "c2hvcnQ=");
        assertEquals(
                Optional.of("master.key does not end with 32 bytes in Base64"),
                keys("development").problem());
        var nowhere = new MasterKeyFiles();
        nowhere.secrets = Optional.empty();
        assertEquals(Optional.of("portal.secrets.dir is not set"), nowhere.problem());
    }

    @Test
    void unwrapWhatTheyWrappedBefore() throws IOException {
        DevelopmentSecrets.in(folder);
        var before = keys("development");
        var name = before.current();
        var wrapped = before.wrap(KEY, CONTEXT);
        var former = folder.resolve("keys/master-2026.key");
        Files.move(folder.resolve("keys/master.key"), former);
        DevelopmentSecrets.in(folder);

        var now = keys("development");
        assertNotEquals(name, now.current());
        assertArrayEquals(KEY, now.unwrap(name, wrapped.bytes(), CONTEXT));
        Files.delete(former);
        assertThrows(IllegalStateException.class, () -> keys("development").unwrap(name, wrapped.bytes(), CONTEXT));
    }

    /** A new key comes to two nodes: first beside the current one on both, then in its place on one after the other. */
    @Test
    void unwrapWhatAnotherNodeWrappedWithAKeyThatCameMeanwhile() throws IOException {
        DevelopmentSecrets.in(folder);
        var node = keys("development");
        var current = node.current();
        var other = new MasterKeyFiles();
        var secrets = folder.resolve("other");
        DevelopmentSecrets.in(secrets);
        other.secrets = Optional.of(secrets.toString());
        other.stage = "development";
        var wrapped = other.wrap(KEY, CONTEXT);
        assertThrows(IllegalStateException.class, () -> node.unwrap(wrapped.by(), wrapped.bytes(), CONTEXT));

        Files.copy(secrets.resolve("keys/master.key"), folder.resolve("keys/master-new.key"));

        assertArrayEquals(KEY, node.unwrap(wrapped.by(), wrapped.bytes(), CONTEXT));
        assertEquals(current, node.current(), "it wraps with its own until that is replaced");
    }

    @Test
    void unwrapNothingForSomebodyElse() {
        DevelopmentSecrets.in(folder);
        var keys = keys("development");
        var wrapped = keys.wrap(KEY, CONTEXT);
        assertThrows(IllegalStateException.class, () -> keys.unwrap(wrapped.by(), wrapped.bytes(), new byte[] {2}));
    }

    private MasterKeyFiles keys(String stage) {
        var keys = new MasterKeyFiles();
        keys.secrets = Optional.of(folder.toString());
        keys.stage = stage;
        return keys;
    }
}
