package net.imgsecurity.portal.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;

/** Signs heads; the id is that of its public half. */
public final class SigningKey {
    private static final byte[] PROBE = {1, 2, 3};

    private final PrivateKey key;
    private final String id;

    /** @throws IllegalArgumentException when the public half is not among the keys that verify */
    public SigningKey(PrivateKey key, VerifyingKeys published) {
        this.key = key;
        this.id = published
                .signer(PROBE, sign(PROBE))
                .orElseThrow(() -> new IllegalArgumentException("the signing key's public half is not published"));
    }

    /** @throws IOException when the file is no private key of Ed25519 in PKCS#8, or its public half is missing */
    public static SigningKey of(Path file, VerifyingKeys published) throws IOException {
        try {
            var spec = new PKCS8EncodedKeySpec(Pem.block(Files.readString(file), "PRIVATE KEY"));
            return new SigningKey(KeyFactory.getInstance("Ed25519").generatePrivate(spec), published);
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            throw new IOException(file.getFileName() + ": " + malformed.getMessage(), malformed);
        }
    }

    public AuditHead head(String slug, int tenant, long number, AuditTree tree, Instant at) {
        var unsigned = new AuditHead(slug, tenant, number, tree.size(), tree.root(), at, id, new byte[0]);
        return new AuditHead(slug, tenant, number, tree.size(), unsigned.root(), at, id, sign(unsigned.signed()));
    }

    private byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
