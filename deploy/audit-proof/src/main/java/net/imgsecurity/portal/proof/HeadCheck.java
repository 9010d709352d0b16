package net.imgsecurity.portal.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks the heads against their signatures and each other, and then the growing tree against them. */
final class HeadCheck {
    private final VerifyingKeys keys;
    private final Findings findings;
    private final Runnable during;
    private final Map<Long, AuditHead> byNumber = new HashMap<>();
    private final TreeMap<Long, List<AuditHead>> bySize = new TreeMap<>();
    private AuditHead newest;
    private long agreed;
    private boolean broken;

    HeadCheck(VerifyingKeys keys, Findings findings, Runnable during) {
        this.keys = keys;
        this.findings = findings;
        this.during = during;
    }

    /** Those of the database, by their numbers. */
    void stored(List<AuditHead> heads) {
        for (var head : heads) {
            follow(head);
            byNumber.put(head.number(), head);
            take(head);
            newest = head;
        }
    }

    /** One that had left the database. */
    void told(AuditHead head) {
        during.run();
        var stored = byNumber.get(head.number());
        if (stored == null) {
            findings.add(
                    place(head), "was handed out, and the database does not have it: it was cut short or put back");
        } else if (!stored.text().equals(head.text())) {
            findings.add(place(head), "is not the one that was handed out");
        } else {
            return;
        }
        take(head);
    }

    private void follow(AuditHead head) {
        long expected = newest == null ? 1 : newest.number() + 1;
        if (head.number() != expected) {
            findings.add("head " + expected, "is missing");
        }
        if (newest != null && (head.size() < newest.size() || head.at().isBefore(newest.at()))) {
            findings.add(place(head), "is older or smaller than the one before it");
        }
    }

    private void take(AuditHead head) {
        during.run();
        keys.problem(head).ifPresent(problem -> findings.add(place(head), problem));
        bySize.computeIfAbsent(head.size(), size -> new ArrayList<>()).add(head);
    }

    /** Called at each size that the tree has, from 0. After the first difference all larger trees differ too. */
    void at(AuditTree tree) {
        var heads = bySize.get(tree.size());
        if (heads == null || broken) {
            return;
        }
        for (var head : heads) {
            if (!Arrays.equals(head.root(), tree.root())) {
                broken = true;
                findings.add(
                        "entries " + (agreed + 1) + " to " + tree.size(), "are not those of head " + head.number());
                return;
            }
        }
        agreed = tree.size();
    }

    /** Called with the whole tree. */
    void end(AuditTree tree) {
        var signed = bySize.isEmpty() ? 0 : bySize.lastKey();
        if (signed > tree.size()) {
            findings.add(
                    "log",
                    "head " + bySize.get(signed).get(0).number() + " speaks for " + signed + " entries, there are "
                            + tree.size() + ": its end was cut off");
        } else if (signed < tree.size()) {
            findings.add("log", (tree.size() - signed) + " entries stand behind the newest head");
        }
    }

    AuditHead newest() {
        return newest;
    }

    private static String place(AuditHead head) {
        return "head " + head.number();
    }
}
