package net.imgsecurity.portal.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Where the keys lie: {@code signing.pem}, {@code public/*.pem}, {@code seal.key}, and {@code seal-*.key} for those that sealed
 * before.
 *
 * @param sealing seals new entries
 * @param seals all that ever did
 * @param ofDevelopment whether a file says that its key was made for development
 */
record AuditKeyFiles(Path folder, byte[] sealing, List<byte[]> seals, boolean ofDevelopment) {
    private static final int SHORTEST = 32;

    /** @throws IllegalStateException or UncheckedIOException naming what cannot be used */
    static AuditKeyFiles read(Path folder) {
        try {
            var seals = new ArrayList<byte[]>();
            try (var files = Files.newDirectoryStream(folder, "seal-*.key")) {
                for (var file : files) {
                    seals.add(seal(file));
                }
            }
            var sealing = seal(folder.resolve("seal.key"));
            seals.add(sealing);
            return new AuditKeyFiles(
                    folder,
                    sealing,
                    List.copyOf(seals),
                    saysDevelopment(folder.resolve("signing.pem")) || saysDevelopment(folder.resolve("seal.key")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the audit keys cannot be read: " + unreadable, unreadable);
        }
    }

    Path signing() {
        return folder.resolve("signing.pem");
    }

    Path published() {
        return folder.resolve("public");
    }

    /** The last line, in Base64; lines before it are for people. */
    private static byte[] seal(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        try {
            var key = Base64.getDecoder()
                    .decode(lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip());
            if (key.length >= SHORTEST) {
                return key;
            }
        } catch (IllegalArgumentException malformed) {
            // Said below.
        }
        throw new IllegalStateException(file.getFileName() + " does not end with 32 bytes or more in Base64");
    }

    private static boolean saysDevelopment(Path file) throws IOException {
        return Files.readString(file).contains("Made for development");
    }
}
