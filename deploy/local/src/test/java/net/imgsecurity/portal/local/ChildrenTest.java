package net.imgsecurity.portal.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {
    @TempDir
    Path folder;

    private final Children children = new Children();

    @AfterEach
    void end() {
        children.close();
    }

    @Test
    void saysWhatADeadServerSaidLast() {
        var server = shell("echo starting; echo 'the port is taken'; exit 3");
        var failure =
                assertThrows(StartFailure.class, () -> Waiting.until(() -> false, Duration.ofSeconds(20), server));
        assertTrue(failure.getMessage().contains("code 3"));
        assertTrue(failure.getMessage().contains("the port is taken"));
        assertEquals(1, failure.getMessage().lines().count());
    }

    @Test
    void doesNotWaitForeverForAServerThatHangs() {
        var server = shell("exec sleep 60");
        assertThrows(StartFailure.class, () -> Waiting.until(() -> false, Duration.ofMillis(200), server));
    }

    @Test
    void tellsOfADeathButNotOfAnEndThatItCaused() throws Exception {
        var died = new CompletableFuture<String>();
        shell("read line; exit 1");
        var lasting = shell("exec sleep 60");
        children.onDeath(server -> died.complete(server.lastWords()));
        assertTrue(died.get(20, TimeUnit.SECONDS).contains("code 1"));
        children.close();
        assertFalse(lasting.isAlive());
    }

    @Test
    void startsNothingOnceItIsEnding() {
        children.close();
        assertThrows(StartFailure.class, () -> shell("exec sleep 60"));
    }

    @Test
    void keepsTheOwnersPasswordFromItsChildren() throws Exception {
        var server = children.start(
                "Test", folder.resolve("log"), folder, List.of("/usr/bin/env"), Map.of("PORTAL_DB_USER", "portal"));
        assertEquals(0, server.waitFor());
        assertEquals(
                List.of("PORTAL_DB_USER=portal"),
                Files.readAllLines(folder.resolve("log")).stream()
                        .filter(line -> line.startsWith("PORTAL_"))
                        .toList());
    }

    private ServerProcess shell(String script) {
        return children.start("Test", folder.resolve("log"), folder, List.of("/bin/sh", "-c", script), Map.of());
    }
}
