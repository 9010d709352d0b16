package net.imgsecurity.portal.mail;

import java.util.UUID;
import net.imgsecurity.portal.platform.EmailAddress;

/**
 * A mail in its last form. What becomes a header is of a type that cannot hold a line's end: an address in our own shape, an
 * id, a subject of the bundle.
 *
 * @param id of the outbox row; a mail that is sent a second time after a crash has the same, so its receiver can tell
 * @param content in both forms
 * @param leaving the address that takes its reader from the list with one request; null for what is no list
 */
record Letter(UUID id, EmailAddress to, Content content, String leaving) {
    Letter(UUID id, EmailAddress to, Content content) {
        this(id, to, content, null);
    }

    /** Words in both forms. The subject is without its reader's data. */
    record Content(Subject subject, String text, String html) {}
}
