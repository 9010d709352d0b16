package net.imgsecurity.portal.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What may be kept of a secret token, so that whoever reads our tables has none: its SHA-256. */
public final class TokenDigest {
    private TokenDigest() {}

    /** @param token of ASCII, with so much chance in it that nobody can try them all */
    public static byte[] of(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
