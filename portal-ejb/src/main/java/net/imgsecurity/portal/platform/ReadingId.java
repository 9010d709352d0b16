package net.imgsecurity.portal.platform;

import java.util.UUID;

/** A reason, given by IMG's staff, for reading one organisation's data. */
public record ReadingId(UUID value) {
    public ReadingId {
        if (value == null) {
            throw new IllegalArgumentException("an id has a value");
        }
    }

    /** A new id, ordered by time (UUIDv7). */
    public static ReadingId next() {
        return new ReadingId(Ids.next());
    }

    /** @throws NotFound when the text is no id: what cannot exist is answered like what does not */
    public static ReadingId of(String text) {
        return new ReadingId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
