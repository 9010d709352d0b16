package net.imgsecurity.portal.proof;

import java.util.Base64;
import java.util.regex.Pattern;

/** The bytes between the lines of a PEM file; what stands before them is for people. */
final class Pem {
    private Pem() {}

    /** @throws IllegalArgumentException when there is no such block */
    static byte[] block(String text, String label) {
        var found = Pattern.compile("-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]+)-----END " + label + "-----")
                .matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("no block of " + label);
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }
}
