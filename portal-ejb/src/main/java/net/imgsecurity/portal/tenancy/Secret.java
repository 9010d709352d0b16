package net.imgsecurity.portal.tenancy;

import java.security.SecureRandom;
import java.util.Base64;
import net.imgsecurity.portal.platform.TokenDigest;

/** A session's secret: 256 random bits in the browser's cookie, their SHA-256 in our table. */
record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Secret fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        return TokenDigest.of(text);
    }

    /** Not in a log, not in a message. */
    @Override
    public String toString() {
        return "Secret";
    }
}
