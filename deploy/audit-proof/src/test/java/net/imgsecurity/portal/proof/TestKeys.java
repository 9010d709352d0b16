package net.imgsecurity.portal.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.Base64;
import java.util.List;

/** A pair of keys made for one test. */
final class TestKeys {
    private final KeyPair pair;

    TestKeys() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    void publish(Path file) throws IOException {
        var lines = Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded());
        Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n");
    }

    PublicKey publicKey() {
        return pair.getPublic();
    }

    VerifyingKeys verifying() {
        return new VerifyingKeys(List.of(pair.getPublic()));
    }

    SigningKey signing() {
        return new SigningKey(pair.getPrivate(), verifying());
    }
}
