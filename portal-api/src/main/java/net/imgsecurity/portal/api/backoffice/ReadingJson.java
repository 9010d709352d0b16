package net.imgsecurity.portal.api.backoffice;

import java.time.Instant;
import net.imgsecurity.portal.backoffice.ReadingEntry;

/** One reading of the organisation by somebody of IMG, told by their role. */
record ReadingJson(Instant openedAt, Instant expiresAt, String role, String reason, int opened, int listed) {
    private static final String STAFF = "IMG_STAFF";

    static ReadingJson of(ReadingEntry entry) {
        return new ReadingJson(
                entry.openedAt(), entry.expiresAt(), STAFF, entry.reason(), entry.opened(), entry.listed());
    }
}
