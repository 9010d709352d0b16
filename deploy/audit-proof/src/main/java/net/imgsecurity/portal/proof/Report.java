package net.imgsecurity.portal.proof;

import java.time.Instant;
import java.util.List;

/**
 * What became of the verification of one organisation's log.
 *
 * @param entries in the tree
 * @param waiting written, and not in the tree yet
 * @param head the newest one, or null while there is none
 * @param at when it was verified
 * @param findings none when everything is as the portal wrote it
 */
public record Report(
        String slug, int tenant, long entries, long waiting, AuditHead head, Instant at, List<Finding> findings) {
    public Report {
        findings = List.copyOf(findings);
    }

    public boolean clean() {
        return findings.isEmpty();
    }

    @Override
    public String toString() {
        var upTo = head == null
                ? "no head yet"
                : "up to head %d of %s, root %s".formatted(head.number(), head.at(), head.rootText());
        return "%s: %s; %d entries, %d waiting, %s"
                .formatted(
                        slug,
                        clean() ? "verified" : "NOT VERIFIED, %d findings".formatted(findings.size()),
                        entries,
                        waiting,
                        upTo);
    }
}
