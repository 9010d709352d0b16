package net.imgsecurity.portal.proof;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Checks every entry against its leaf, every content against its commitment, and grows the tree as it stands in the table. */
final class EntryCheck {
    /** An entry finds its place within a minute; one that still waits after this long was kept from it. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** By so much the clocks of the portal's nodes may be ahead of the database's. */
    private static final Duration AHEAD = Duration.ofSeconds(30);

    private final LogTables log;
    private final Findings findings;
    private final Seals seals;
    private final Set<UUID> erased;
    private final Instant now;
    private long expected;
    private long waiting;

    EntryCheck(LogTables log, Findings findings, Seals seals) throws SQLException {
        this.log = log;
        this.findings = findings;
        this.seals = seals;
        this.erased = log.erased();
        this.now = log.now();
        log.loose(row -> {
            var stored = Stored.loose(log.tenant(), row);
            if (stored.entry().erases() != null
                    && unfit(stored.entry(), row.getBytes("seal")).isEmpty()) {
                erased.add(stored.entry().erases());
            }
        });
    }

    AuditTree check(HeadCheck heads) throws SQLException {
        var tree = new AuditTree();
        heads.at(tree);
        log.leaves(row -> {
            var stored = Stored.leaf(log.tenant(), row);
            position(stored);
            leaf(stored);
            tree.add(stored.leafHash());
            heads.at(tree);
        });
        log.loose(row -> loose(Stored.loose(log.tenant(), row), row.getBytes("seal")));
        log.queuedInVain(row -> findings.add("entry " + Stored.id(row, "entry_id"), "waits for a place in vain"));
        log.contentOfNothing(row -> findings.add("entry " + Stored.id(row, "entry_id"), "only its content is there"));
        kept(tree);
        return tree;
    }

    long waiting() {
        return waiting;
    }

    private void position(Stored stored) {
        if (stored.position() != expected) {
            findings.add("position " + expected, "is missing");
        }
        expected = stored.position() + 1;
    }

    private void leaf(Stored stored) {
        if (stored.entry() == null) {
            findings.add(place(stored), "is gone; its place in the tree is left");
        } else if (!Arrays.equals(stored.entry().leafHash(), stored.leafHash())) {
            findings.add(place(stored), "is not the one that was put into the tree");
        } else {
            content(stored);
        }
    }

    private void loose(Stored stored, byte[] seal) {
        content(stored);
        var unfit = unfit(stored.entry(), seal);
        unfit.ifPresentOrElse(what -> findings.add(place(stored), what), () -> waiting++);
    }

    /** Why an entry that has no place does not count as one that waits for it. */
    private Optional<String> unfit(AuditEntry entry, byte[] seal) {
        if (seal == null) {
            return Optional.of("has no place in the tree and waits for none");
        } else if (entry.at().isAfter(now.plus(AHEAD))) {
            return Optional.of("waits for its place in the tree and is of a time to come");
        } else if (entry.at().plus(PATIENCE).isBefore(now)) {
            return Optional.of("has waited too long for its place in the tree");
        } else if (!seals.fits(entry, seal)) {
            return Optional.of("waits for its place in the tree and was not written by the portal");
        }
        return Optional.empty();
    }

    private void content(Stored stored) {
        var wasErased = erased.contains(stored.id());
        if (stored.content() == null && !wasErased) {
            findings.add(place(stored), "its content is gone, and no entry says that it was erased");
        } else if (stored.content() != null && wasErased) {
            findings.add(place(stored), "its content was erased and is there again");
        } else if (stored.content() != null
                && !Arrays.equals(
                        stored.content().commitment(stored.salt()),
                        stored.entry().commitment())) {
            findings.add(place(stored), "its content is not the one that was written");
        }
    }

    private void kept(AuditTree tree) throws SQLException {
        var kept = log.keptTree();
        if (kept.isEmpty()
                ? tree.size() > 0
                : kept.get().size() != tree.size() || !Arrays.equals(kept.get().peaks(), tree.peaks())) {
            findings.add("log", "the kept tree is not the one of the entries");
        }
    }

    private static String place(Stored stored) {
        return stored.position() < 0
                ? "entry " + stored.id()
                : "entry " + (stored.position() + 1) + " (" + stored.id() + ")";
    }
}
