package net.imgsecurity.portal.subjectdata;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the ledger says. A line is its kind, 64 hexadecimal digits that stand for whom it is about, when it was written, and
 * what more the kind has; it names nobody. Whatever is no whole line of a known kind is passed over: one that was torn by a
 * fall, and kinds that a later version adds.
 *
 * @param beginnings the ids of the data whose ledger this is
 * @param erased the hashes of all whose erasure has begun
 * @param names the hashes of what files named the erased by, each with when it was last written down
 * @param limits the limits that were set, by their ids; of one that came to nothing only if it was written down again since
 * @param lifted the ids of those that were lifted
 */
record LedgerLines(
        Set<UUID> beginnings,
        Set<String> erased,
        Map<String, Instant> names,
        Map<UUID, Limit> limits,
        Set<UUID> lifted) {
    /**
     * A limit that was set.
     *
     * @param person the hash of whom it limits
     * @param ground null for a legal hold
     */
    record Limit(String person, Instant since, Limitation kind, Ground ground) {}

    private static final String WHOM = " ([0-9a-f]{64})";
    private static final String WHEN = " ([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}[0-9:.]*Z)";
    private static final String ID = " ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final String WHAT = " (" + names(Limitation.values()) + ")(?: (" + names(Ground.values()) + "))?";
    private static final Pattern BEGUN = Pattern.compile("begun" + ID);
    // Believed without its time, too: whom it is about is what counts.
    private static final Pattern ERASED = Pattern.compile("erased" + WHOM + "(?: .*)?");
    private static final Pattern NAMED = Pattern.compile("named" + WHOM + WHEN);
    private static final Pattern LIMITED = Pattern.compile("limited" + WHOM + WHEN + ID + WHAT);
    private static final Pattern UNDONE = Pattern.compile("undone" + WHOM + WHEN + ID);
    private static final Pattern LIFTED = Pattern.compile("lifted" + WHOM + WHEN + ID);

    static LedgerLines of(Stream<String> lines) {
        var read = new LedgerLines(new HashSet<>(), new HashSet<>(), new HashMap<>(), new HashMap<>(), new HashSet<>());
        lines.forEach(line -> {
            read.takeBeginning(BEGUN.matcher(line));
            read.takeErasure(ERASED.matcher(line));
            read.takeName(NAMED.matcher(line));
            read.takeLimit(LIMITED.matcher(line));
            read.takeUndoing(UNDONE.matcher(line));
            read.takeLifting(LIFTED.matcher(line));
        });
        return read;
    }

    /** The limits that are in force, of people whose erasure has not begun. */
    Map<UUID, Limit> inForce() {
        return limits.entrySet().stream()
                .filter(limit -> !lifted.contains(limit.getKey()))
                .filter(limit -> !erased.contains(limit.getValue().person()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static String begun(UUID id) {
        return "begun " + id;
    }

    static String erased(String person, Instant at) {
        return "erased " + person + " " + at;
    }

    static String named(String name, Instant at) {
        return "named " + name + " " + at;
    }

    static String limited(UUID id, Limit limit) {
        return "limited " + limit.person() + " " + limit.since() + " " + id + " " + limit.kind()
                + (limit.ground() == null ? "" : " " + limit.ground());
    }

    static String undone(String person, Instant at, UUID id) {
        return "undone " + person + " " + at + " " + id;
    }

    static String lifted(String person, Instant at, UUID id) {
        return "lifted " + person + " " + at + " " + id;
    }

    private void takeBeginning(Matcher line) {
        if (line.matches()) {
            beginnings.add(UUID.fromString(line.group(1)));
        }
    }

    private void takeErasure(Matcher line) {
        if (line.matches()) {
            erased.add(line.group(1));
        }
    }

    private void takeName(Matcher line) {
        var at = line.matches() ? time(line.group(2)) : null;
        if (at != null) {
            names.merge(line.group(1), at, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    /** A restriction without its ground is torn, and so is a line of no time. */
    private void takeLimit(Matcher line) {
        var since = line.matches() ? time(line.group(2)) : null;
        if (since != null && Limitation.valueOf(line.group(4)) == Limitation.RESTRICTION == (line.group(5) != null)) {
            limits.put(
                    UUID.fromString(line.group(3)),
                    new Limit(
                            line.group(1),
                            since,
                            Limitation.valueOf(line.group(4)),
                            line.group(5) == null ? null : Ground.valueOf(line.group(5))));
        }
    }

    /** Null for one that there is not. */
    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException torn) {
            return null;
        }
    }

    private void takeUndoing(Matcher line) {
        if (line.matches()) {
            limits.remove(UUID.fromString(line.group(3)));
        }
    }

    private void takeLifting(Matcher line) {
        if (line.matches()) {
            lifted.add(UUID.fromString(line.group(3)));
        }
    }

    private static String names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.joining("|"));
    }
}
