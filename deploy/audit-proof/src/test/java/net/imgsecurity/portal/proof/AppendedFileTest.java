package net.imgsecurity.portal.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of which the folder knows nothing is gone after a fall, with all that was brought to the disk of it. */
class AppendedFileTest {
    private final List<Path> forced = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void isInItsFolderOnTheDiskFromTheFirstTimeOn() throws IOException {
        var file = new AppendedFile(folder.resolve("lines.txt"), forced::add);
        file.append("");
        file.append("first\n");
        file.append("second\n");
        assertEquals(List.of(folder, folder), forced, "once as an empty one");
        assertEquals("first\nsecond\n", Files.readString(folder.resolve("lines.txt")));
        new AppendedFile(folder.resolve("others.txt")).append("by the real disk\n");
    }

    @Test
    void isInFoldersThatAreOnTheDiskThemselves() throws IOException {
        var file = new AppendedFile(folder.resolve("a/b/lines.txt"), forced::add);
        file.makeFolder();
        file.makeFolder();
        file.append("first\n");
        assertEquals(List.of(folder, folder.resolve("a"), folder.resolve("a/b")), forced);
    }

    @Test
    void holdsNothingWhileItsFolderMayLoseIt() throws IOException {
        var file = new AppendedFile(folder.resolve("lines.txt"), lost -> {
            throw new IOException("the disk is away");
        });
        assertThrows(IOException.class, () -> file.append("first\n"));
        assertEquals(0, Files.size(folder.resolve("lines.txt")), "it is tried again as a new one");
    }
}
