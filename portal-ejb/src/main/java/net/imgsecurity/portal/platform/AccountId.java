package net.imgsecurity.portal.platform;

import java.util.UUID;

/** The sign-in subject: one person's way in, whatever organisations they belong to. */
public record AccountId(UUID value) {
    public AccountId {
        if (value == null) {
            throw new IllegalArgumentException("an id has a value");
        }
    }

    /** A new id, ordered by time (UUIDv7). */
    public static AccountId next() {
        return new AccountId(Ids.next());
    }

    /** @throws NotFound when the text is no id: what cannot exist is answered like what does not */
    public static AccountId of(String text) {
        return new AccountId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
