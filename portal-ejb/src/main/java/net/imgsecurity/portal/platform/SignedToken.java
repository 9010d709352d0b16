package net.imgsecurity.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Tokens for links that say themselves what they are about, with a hash (HMAC with SHA-256) under a key outside the database. One
 * of a purpose is nothing to another, and none ends: whoever follows it decides what it is still good for.
 */
@ApplicationScoped
public class SignedToken {
    private static final int HASH = 32;
    private static final int LONGEST = 400;

    @Inject
    MasterKeyFiles files;

    public String of(String purpose, byte[] content) {
        var bytes = ByteBuffer.allocate(content.length + HASH)
                .put(content)
                .put(hash(purpose, content))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * @param token as it came; may be null or anything
     * @return empty alike for what is forged, cut off, changed in a single letter, or of another purpose
     */
    public Optional<byte[]> open(String purpose, String token) {
        if (token == null || token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(token.getBytes(StandardCharsets.ISO_8859_1));
            if (bytes.length <= HASH
                    || !Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(bytes)
                            .equals(token)) {
                return Optional.empty();
            }
            var content = Arrays.copyOf(bytes, bytes.length - HASH);
            var hash = Arrays.copyOfRange(bytes, bytes.length - HASH, bytes.length);
            return MessageDigest.isEqual(hash, hash(purpose, content)) ? Optional.of(content) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private byte[] hash(String purpose, byte[] content) {
        return KeyedHash.of(
                files.ledger(), "token " + purpose + " " + HexFormat.of().formatHex(content));
    }
}
