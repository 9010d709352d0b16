package net.imgsecurity.portal.platform;

import java.util.UUID;

/** A piece of background work. */
public record JobId(UUID value) {
    public JobId {
        if (value == null) {
            throw new IllegalArgumentException("an id has a value");
        }
    }

    /** A new id, ordered by time (UUIDv7). */
    public static JobId next() {
        return new JobId(Ids.next());
    }

    /** @throws NotFound when the text is no id: what cannot exist is answered like what does not */
    public static JobId of(String text) {
        return new JobId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
