package net.imgsecurity.portal.platform;

import java.util.UUID;

/** A data subject inside one tenant. */
public record PersonId(UUID value) {
    public PersonId {
        if (value == null) {
            throw new IllegalArgumentException("an id has a value");
        }
    }

    /** A new id, ordered by time (UUIDv7). */
    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    /** @throws NotFound when the text is no id: what cannot exist is answered like what does not */
    public static PersonId of(String text) {
        return new PersonId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
