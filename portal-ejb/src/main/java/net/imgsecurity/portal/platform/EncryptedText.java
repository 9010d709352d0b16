package net.imgsecurity.portal.platform;

import java.util.Arrays;

/**
 * Text that only a {@link PersonKey} reads. Its columns have names that end in {@code _sealed}, in no statement of ours beside
 * what is read or set ({@link SealedColumns}): the database could neither sort nor search by them, and would do so in silence.
 */
public final class EncryptedText {
    private final byte[] sealed;

    EncryptedText(byte[] sealed) {
        this.sealed = sealed.clone();
    }

    /** As it stands in its column. */
    public byte[] bytes() {
        return sealed.clone();
    }

    /** What stood in a column; null for null. */
    public static EncryptedText of(byte[] bytes) {
        return bytes == null ? null : new EncryptedText(bytes);
    }

    /** The same bytes. The same text was sealed to other ones each time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EncryptedText text && Arrays.equals(sealed, text.sealed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sealed);
    }

    @Override
    public String toString() {
        return "(encrypted)";
    }
}
