package net.imgsecurity.portal.platform;

import java.text.Normalizer;

/** One line of text as people type it. */
public final class Texts {
    private Texts() {}

    /**
     * Composed (NFC), without surrounding space; null for nothing.
     *
     * @throws Invalid {@code text.too-long} (counted in characters as people count them) or {@code text.control-characters}
     */
    public static String line(String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (text.codePoints().anyMatch(Texts::isControl)) {
            throw new Invalid("text.control-characters");
        }
        var length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw new Invalid("text.too-long", longest, length);
        }
        return text;
    }

    /** Controls, lone surrogates, and the marks that turn the direction of the text around them. */
    private static boolean isControl(int c) {
        var type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
