package net.imgsecurity.portal.door;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 by which a request is known again. */
public final class RequestDigest {
    private RequestDigest() {}

    /** To be given the parts of a request that make it another one. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
