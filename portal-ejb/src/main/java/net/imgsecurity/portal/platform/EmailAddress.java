package net.imgsecurity.portal.platform;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address in the form in which we keep and compare it: without surrounding space, in lower case, at most 254
 * characters (RFC 5321). Quoted local parts and address literals are refused: no organisation uses them for people.
 */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}][\\p{L}\\p{N}-]*[\\p{L}\\p{N}]");

    /** @throws Invalid {@code email.malformed} with what was given */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST
                || value.indexOf('@') > 64
                || !SHAPE.matcher(value).matches()) {
            throw new Invalid("email.malformed", shortened(value));
        }
    }

    private static String shortened(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }

    @Override
    public String toString() {
        return value;
    }
}
