package net.imgsecurity.portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** Everything that one stack keeps between its runs; held by one process at a time. */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws StartFailure when another stack runs on this folder */
    static DataFolder hold(Path path) {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartFailure("Another portal runs on " + path + ": end it, or name another folder.");
            }
            return new DataFolder(path.toAbsolutePath(), channel);
        } catch (IOException e) {
            throw new StartFailure("The folder " + path + " cannot be used", e);
        }
    }

    /** Forgets all data of earlier runs; what the build left there stays, and logs are written anew anyway. */
    void startOver() {
        for (var name : new String[] {"database", "keycloak", "payara", "witness"}) {
            delete(path.resolve(name));
        }
    }

    Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new StartFailure("The folder " + path.resolve(name) + " cannot be used", e);
        }
    }

    Path log(String server) {
        return folder("log").resolve(server + ".log");
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new StartFailure("The folder " + folder + " cannot be deleted", e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
