package net.imgsecurity.portal.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Prepares a folder once for all processes that share it; the second one waits until the first is done. */
final class Once {
    // A file's lock holds off other processes; two threads of one process need this besides.
    private static final Map<Path, Object> MONITORS = new ConcurrentHashMap<>();

    private Once() {}

    /** Lets {@code work} fill a folder beside {@code folder}, and gives it its name only when that has succeeded. */
    static void fill(Path folder, Consumer<Path> work) {
        if (Files.exists(folder)) {
            return;
        }
        var part = folder.resolveSibling(folder.getFileName() + ".part");
        try {
            Files.createDirectories(folder.getParent());
            synchronized (MONITORS.computeIfAbsent(folder.toAbsolutePath(), path -> new Object())) {
                try (var channel = FileChannel.open(
                        folder.resolveSibling(folder.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
                    channel.lock();
                    if (!Files.exists(folder)) {
                        DataFolder.delete(part);
                        Files.createDirectories(part);
                        work.accept(part);
                        Files.move(part, folder);
                    }
                }
            }
        } catch (IOException e) {
            throw new StartFailure(folder + " cannot be prepared", e);
        }
    }

    /** Copies a folder with everything in it; symbolic links stay links. */
    static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file) && !Files.isSymbolicLink(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new StartFailure(from + " cannot be copied to " + to, e);
        }
    }
}
