package net.imgsecurity.portal.trail;

import java.time.Instant;
import net.imgsecurity.portal.proof.AuditHead;

/**
 * A signed head of the log.
 *
 * @param entries that it speaks for
 * @param root in hexadecimal digits
 * @param text the line to keep, with the signature
 */
public record HeadView(long number, long entries, String root, Instant at, String keyId, String text) {
    static HeadView of(AuditHead head) {
        return new HeadView(head.number(), head.size(), head.rootText(), head.at(), head.keyId(), head.text());
    }
}
