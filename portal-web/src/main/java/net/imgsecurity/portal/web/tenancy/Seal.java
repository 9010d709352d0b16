package net.imgsecurity.portal.web.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM for small texts that the browser keeps for us; each opens only under the name that it was closed with. */
class Seal {
    private static final String PURPOSE = "pending sign-in, 1";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int LONGEST = 4000;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    Seal(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            key = new SecretKeySpec(mac.doFinal(PURPOSE.getBytes(UTF_8)), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String close(String name, String text) {
        try {
            var nonce = new byte[NONCE];
            random.nextBytes(nonce);
            var closed = cipher(Cipher.ENCRYPT_MODE, nonce, name).doFinal(text.getBytes(UTF_8));
            var whole = ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Optional<String> open(String name, String closed) {
        if (closed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(closed));
            var nonce = new byte[NONCE];
            whole.get(nonce);
            var rest = new byte[whole.remaining()];
            whole.get(rest);
            return Optional.of(
                    new String(cipher(Cipher.DECRYPT_MODE, nonce, name).doFinal(rest), UTF_8));
        } catch (GeneralSecurityException | RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String name) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(UTF_8));
        return cipher;
    }
}
