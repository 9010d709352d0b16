package net.imgsecurity.portal.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void refusesASecondStackOnTheSameFolderUntilTheFirstEnds() {
        var first = DataFolder.hold(folder);
        assertThrows(StartFailure.class, () -> DataFolder.hold(folder));
        first.close();
        DataFolder.hold(folder).close();
    }

    @Test
    void startsOverWithoutTheDataButWithTheBuild() throws IOException {
        Files.createFile(
                Files.createDirectories(folder.resolve("database/data")).resolve("ibdata1"));
        Files.createDirectories(folder.resolve("build"));
        try (var data = DataFolder.hold(folder)) {
            data.startOver();
        }
        assertFalse(Files.exists(folder.resolve("database")));
        assertTrue(Files.exists(folder.resolve("build")));
    }

    /** Keycloak's folder links to the build's libraries. */
    @Test
    void deletesALinkAndNotWhatItPointsTo() throws IOException {
        var kept = Files.createFile(
                Files.createDirectories(folder.resolve("build")).resolve("kept"));
        Files.createSymbolicLink(
                Files.createDirectories(folder.resolve("keycloak")).resolve("lib"), folder.resolve("build"));
        DataFolder.delete(folder.resolve("keycloak"));
        assertTrue(Files.exists(kept));
    }
}
