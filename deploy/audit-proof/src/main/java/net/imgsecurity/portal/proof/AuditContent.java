package net.imgsecurity.portal.proof;

import java.util.UUID;

/**
 * What an entry says about people: who did it, as what, to whom, and what more there is to say. Kept apart from the entry,
 * which holds only a commitment to it; without the salt, which goes with the content, the commitment says nothing.
 *
 * @param account who did it; null for background work
 * @param subject what it was done to, or null
 * @param details more, as lines of {@code key=value}, or null
 */
public record AuditContent(UUID account, String role, UUID subject, String details) {
    /** Bytes of a salt. */
    public static final int SALT = 32;

    private static final int VERSION = 1;

    /** HMAC-SHA256 of the canonical bytes, with the salt as its key. */
    public byte[] commitment(byte[] salt) {
        return Hashes.hmac(salt, bytes());
    }

    byte[] bytes() {
        return new Canonical(VERSION)
                .id(account)
                .text(role)
                .id(subject)
                .text(details)
                .bytes();
    }
}
