package net.imgsecurity.portal.platform;

import java.util.UUID;

/** A file of people that an organisation sent. */
public record ImportId(UUID value) {
    public ImportId {
        if (value == null) {
            throw new IllegalArgumentException("an id has a value");
        }
    }

    /** A new id, ordered by time (UUIDv7). */
    public static ImportId next() {
        return new ImportId(Ids.next());
    }

    /** @throws NotFound when the text is no id: what cannot exist is answered like what does not */
    public static ImportId of(String text) {
        return new ImportId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
