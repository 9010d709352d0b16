package net.imgsecurity.portal.proof;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the log, without anything about a person: it stays when its content is erased.
 *
 * @param tenant number of the organisation whose log it stands in
 * @param at in microseconds
 * @param action what was done, as {@code feature.event}
 * @param commitment to the {@link AuditContent}
 * @param erases the entry whose content was erased by what this one tells of; else null
 */
public record AuditEntry(int tenant, UUID id, Instant at, String action, byte[] commitment, UUID erases) {
    private static final int VERSION = 1;
    private static final byte[] LEAF = {0};

    /** The same entry, the same bytes; other bytes for every other entry. */
    public byte[] bytes() {
        return new Canonical(VERSION)
                .number(tenant)
                .id(id)
                .time(at)
                .text(action)
                .field(commitment)
                .id(erases)
                .bytes();
    }

    /** The hash of the entry as a leaf of the tree (RFC 6962, 2.1). */
    public byte[] leafHash() {
        return Hashes.sha256(LEAF, bytes());
    }

    /** Says that the portal wrote this, while it waits for its place in the tree: HMAC-SHA256 of the bytes. */
    public byte[] seal(byte[] key) {
        return Hashes.hmac(key, bytes());
    }
}
