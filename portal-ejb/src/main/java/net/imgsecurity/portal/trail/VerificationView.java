package net.imgsecurity.portal.trail;

import java.time.Instant;
import java.util.List;

/**
 * What a verification of a log found.
 *
 * @param at when
 * @param entries up to which the log was verified
 * @param waiting entries that had no place yet
 * @param head number of the newest head; 0 for none
 * @param root of that head in hexadecimal digits; null for none
 * @param findings how many; none when everything is as it was written
 * @param first of them, in English
 */
public record VerificationView(
        Instant at, long entries, long waiting, long head, String root, int findings, List<String> first) {
    public boolean clean() {
        return findings == 0;
    }
}
