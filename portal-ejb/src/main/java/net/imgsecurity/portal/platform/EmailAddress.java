package net.imgsecurity.portal.platform;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address in the form in which we keep and compare it: without surrounding space, in lower case, at most 254
 * characters (RFC 5321). Quoted local parts and address literals are refused: no organisation uses them for people. So are
 * letters outside ASCII (RFC 6531): the identity provider takes few of them and many mail servers none, so nobody could sign
 * in. A domain of other letters has a form in ASCII (RFC 5891), which is taken.
 */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final int ASCII = 127;
    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /** @throws Invalid {@code email.malformed} or, for letters outside ASCII, {@code email.not-ascii}, with what was given */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.codePoints().anyMatch(c -> c > ASCII && Character.isLetterOrDigit(c))) {
            throw new Invalid("email.not-ascii", shortened(value));
        }
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
