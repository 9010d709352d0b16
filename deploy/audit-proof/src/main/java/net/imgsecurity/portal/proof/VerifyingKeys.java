package net.imgsecurity.portal.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The public keys that ever signed heads, by their ids: a signature of a key that was replaced stays good. */
public final class VerifyingKeys {
    private static final int ID_LENGTH = 16;

    private final Map<String, PublicKey> keys;

    public VerifyingKeys(Iterable<PublicKey> keys) {
        this.keys = new HashMap<>();
        keys.forEach(key -> this.keys.put(id(key), key));
    }

    /**
     * All {@code *.pem} of a folder.
     *
     * @throws IOException when the folder, or one of the keys in it, cannot be read
     */
    public static VerifyingKeys of(Path folder) throws IOException {
        var found = new ArrayList<PublicKey>();
        try (var files = Files.newDirectoryStream(folder, "*.pem")) {
            for (var file : files) {
                found.add(key(file));
            }
        }
        return new VerifyingKeys(found);
    }

    /** The first 16 hexadecimal digits of the SHA-256 of the key as X.509 encodes it. */
    public static String id(PublicKey key) {
        return HexFormat.of().formatHex(Hashes.sha256(key.getEncoded())).substring(0, ID_LENGTH);
    }

    /** What is wrong with the signature; empty when nothing is. */
    public Optional<String> problem(AuditHead head) {
        var key = keys.get(head.keyId());
        if (key == null) {
            return Optional.of("signed with a key that is not ours");
        }
        return verifies(key, head.signed(), head.signature())
                ? Optional.empty()
                : Optional.of("its signature is wrong");
    }

    /** The id of the key that made this signature. */
    Optional<String> signer(byte[] signed, byte[] signature) {
        return keys.entrySet().stream()
                .filter(key -> verifies(key.getValue(), signed, signature))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean verifies(PublicKey key, byte[] signed, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(signed);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static PublicKey key(Path file) throws IOException {
        try {
            var spec = new X509EncodedKeySpec(Pem.block(Files.readString(file), "PUBLIC KEY"));
            return KeyFactory.getInstance("Ed25519").generatePublic(spec);
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            throw new IOException(file.getFileName() + " is no public key of Ed25519", malformed);
        }
    }
}
