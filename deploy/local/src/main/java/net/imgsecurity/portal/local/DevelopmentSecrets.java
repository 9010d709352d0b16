package net.imgsecurity.portal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;

/** The secrets' folder of a stack: keys made once for this machine, which say that they are no others. */
public final class DevelopmentSecrets {
    private static final String SAYS = "Made for development by the launcher: production refuses it.\n";
    private static final int KEY = 32;

    private DevelopmentSecrets() {}

    /**
     * Makes what is missing.
     *
     * @return the folder, for {@code portal.secrets.dir}
     * @throws StartFailure when it cannot be written
     */
    public static Path in(Path folder) {
        var audit = folder.resolve("audit");
        try {
            if (!Files.exists(audit.resolve("seal.key"))) {
                Files.createDirectories(audit.resolve("public"));
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                auditKeys(audit);
            }
            once(folder.resolve("keys/master.key"));
            once(folder.resolve("keys/ledger.key"));
            return folder.toAbsolutePath();
        } catch (IOException | GeneralSecurityException e) {
            throw new StartFailure("The keys in " + folder + " cannot be made", e);
        }
    }

    private static void auditKeys(Path audit) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.writeString(audit.resolve("public/development.pem"), pem("PUBLIC KEY", pair.getPublic()));
        Files.writeString(audit.resolve("signing.pem"), pem("PRIVATE KEY", pair.getPrivate()));
        // Last, since it says that all are there.
        random(audit.resolve("seal.key"));
    }

    private static void once(Path key) throws IOException {
        if (!Files.exists(key)) {
            Files.createDirectories(key.getParent());
            random(key);
        }
    }

    private static void random(Path file) throws IOException {
        var key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        Files.writeString(file, SAYS + Base64.getEncoder().encodeToString(key) + "\n");
    }

    private static String pem(String label, Key key) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return SAYS + "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }
}
