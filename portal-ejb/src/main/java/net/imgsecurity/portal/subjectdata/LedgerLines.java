package net.imgsecurity.portal.subjectdata;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the ledger says. Whatever is no whole line of a known kind is passed over: one that was torn by a fall, and kinds that a
 * later version added.
 *
 * @param erased the hashes of all whose erasure has begun
 */
record LedgerLines(Set<String> erased) {
    private static final Pattern ERASED = Pattern.compile("erased ([0-9a-f]{64})(?: .*)?");

    static LedgerLines of(Stream<String> lines) {
        var erased = new HashSet<String>();
        lines.forEach(line -> {
            var of = ERASED.matcher(line);
            if (of.matches()) {
                erased.add(of.group(1));
            }
        });
        return new LedgerLines(erased);
    }

    static String erased(String person, Object at) {
        return "erased " + person + " " + at;
    }
}
