package net.imgsecurity.portal.platform;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A place in a sorted list, to go on from: the id of a row, what else the list needs to find it, and whether to read on or
 * back. Its text is opaque to clients; it is no secret, grants nothing, and stands in addresses: no sort key that says
 * something about a person.
 */
public record Cursor(boolean back, String sortKey, UUID id) {
    private static final int LONGEST = 1200;
    private static final int HEAD = 17;

    /** The text of the place after this row, in a list that the id alone sorts. */
    public static String after(UUID id) {
        return new Cursor(false, "", id).text();
    }

    public String text() {
        var key = sortKey.getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(HEAD + key.length)
                .put((byte) (back ? 1 : 0))
                .put(Ids.bytes(id))
                .put(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * @return null for null or an empty text: the beginning of the list
     * @throws Invalid 400 {@code cursor.malformed}
     */
    public static Cursor parse(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            if (text.length() > LONGEST) {
                throw malformed();
            }
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() < HEAD) {
                throw malformed();
            }
            var back = bytes.get() == 1;
            var id = new UUID(bytes.getLong(), bytes.getLong());
            return new Cursor(
                    back, StandardCharsets.UTF_8.newDecoder().decode(bytes).toString(), id);
        } catch (IllegalArgumentException | CharacterCodingException broken) {
            throw malformed();
        }
    }

    private static Invalid malformed() {
        return Invalid.request("cursor", "cursor.malformed");
    }
}
