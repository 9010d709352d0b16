package net.imgsecurity.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The master keys in the secrets' folder: {@code keys/master.key} wraps, and {@code keys/master-*.key} unwrap what they wrapped
 * before; {@code keys/ledger.key} is the key of {@link PersonHash} and {@link LookUpHash}. A key's name comes from the key itself, so that files may be called anything. How they are made is in
 * docs/operations.md.
 */
@ApplicationScoped
class MasterKeyFiles implements MasterKeys {
    private static final int NAMED_BY = 8;

    private record Keys(String current, Map<String, byte[]> all, FileTime from) {}

    @Inject
    @ConfigProperty(name = "portal.secrets.dir")
    Optional<String> secrets;

    @Inject
    @ConfigProperty(name = "portal.stage", defaultValue = "production")
    String stage;

    private volatile Keys kept;
    private volatile byte[] keptLedger;

    /** Why nothing can be encrypted, in words for the operator; empty when all is well. */
    Optional<String> problem() {
        try {
            keys();
            readLedger();
            return stage.equals("development") || !ofDevelopment()
                    ? Optional.empty()
                    : Optional.of("the keys in portal.secrets.dir are those of development");
        } catch (IllegalStateException | UncheckedIOException unusable) {
            return Optional.of(unusable.getMessage());
        }
    }

    /**
     * The key of hashes that outlive the database: kept for good, since no hash can be made anew without whom it stands for. So it
     * is read once, and not for each of all the people whom a replay looks at.
     */
    byte[] ledger() {
        if (keptLedger == null) {
            keptLedger = readLedger();
        }
        return keptLedger;
    }

    private byte[] readLedger() {
        try {
            return key(folder().resolve("ledger.key"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key of the ledger cannot be read: " + unreadable, unreadable);
        }
    }

    @Override
    public String current() {
        return keys().current();
    }

    @Override
    public Wrapped wrap(byte[] key, byte[] context) {
        var keys = keys();
        return new Wrapped(keys.current(), new AesGcm(keys.all().get(keys.current())).seal(key, context));
    }

    @Override
    public byte[] unwrap(String name, byte[] wrapped, byte[] context) {
        var master = named(name);
        if (master == null) {
            throw new IllegalStateException("the master key " + name + " is not in portal.secrets.dir");
        }
        try {
            return new AesGcm(master).open(wrapped, context);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("a tenant's key was not wrapped by the master key " + name, foreign);
        }
    }

    /** Looks again for one that it does not know: another node has it as its {@code master.key}, and here it lies beside. */
    private byte[] named(String name) {
        var known = keys().all().get(name);
        if (known == null) {
            kept = null;
            return keys().all().get(name);
        }
        return known;
    }

    /** Read anew when {@code master.key} is another file than before: keys are exchanged without a restart. */
    private Keys keys() {
        try {
            var folder = folder();
            var from = Files.getLastModifiedTime(folder.resolve("master.key"));
            var known = kept;
            if (known == null || !known.from().equals(from)) {
                known = read(folder, from);
                kept = known;
            }
            return known;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the master keys cannot be read: " + unreadable, unreadable);
        }
    }

    private Path folder() {
        return Path.of(secrets.orElseThrow(() -> new IllegalStateException("portal.secrets.dir is not set")), "keys");
    }

    private boolean ofDevelopment() {
        try {
            return Files.readString(folder().resolve("master.key")).contains("Made for development")
                    || Files.readString(folder().resolve("ledger.key")).contains("Made for development");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the master key cannot be read: " + unreadable, unreadable);
        }
    }

    private static Keys read(Path folder, FileTime from) throws IOException {
        var all = new HashMap<String, byte[]>();
        try (var former = Files.newDirectoryStream(folder, "master-*.key")) {
            for (var file : former) {
                var key = key(file);
                all.put(name(key), key);
            }
        }
        var current = key(folder.resolve("master.key"));
        all.put(name(current), current);
        return new Keys(name(current), Map.copyOf(all), from);
    }

    /** The last line, in Base64; lines before it are for people. */
    private static byte[] key(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        try {
            var key = Base64.getDecoder()
                    .decode(lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip());
            if (key.length == AesGcm.KEY) {
                return key;
            }
        } catch (IllegalArgumentException malformed) {
            // Said below.
        }
        throw new IllegalStateException(file.getFileName() + " does not end with 32 bytes in Base64");
    }

    private static String name(byte[] key) {
        return HexFormat.of().formatHex(KeyedHash.of(key, "portal master key"), 0, NAMED_BY);
    }
}
