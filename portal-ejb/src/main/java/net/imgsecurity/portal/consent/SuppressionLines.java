package net.imgsecurity.portal.consent;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.imgsecurity.portal.platform.Invalid;

/** How suppressions stand in the ledger: one word, whom by a hash, when, and what about. It names nobody. */
public final class SuppressionLines {
    private static final Pattern LINE = Pattern.compile(
            "(suppressed|unsuppressed) ([0-9a-f]{64}) ([0-9TZ:.-]{20,30}) ([A-Z_]{2,30}) ([A-Z]{2,10})");

    /** Whom, and what about. */
    public record Key(String address, Choice choice) {}

    private SuppressionLines() {}

    static String of(Suppressed one) {
        return (one.ends() ? "unsuppressed " : "suppressed ") + one.address() + " " + one.at() + " "
                + one.choice().topic() + " " + one.choice().channel();
    }

    /** The last of each that the lines say; what is torn, damaged or of another kind is passed over. */
    static Map<Key, Suppressed> last(List<String> lines) {
        var last = new HashMap<Key, Suppressed>();
        lines.forEach(line -> read(line)
                .ifPresent(one -> last.merge(new Key(one.address(), one.choice()), one, SuppressionLines::later)));
        return last;
    }

    /** Of two at the same moment the one that errs on the side of the person. */
    private static Suppressed later(Suppressed one, Suppressed other) {
        var order = one.at().compareTo(other.at());
        return order > 0 || order == 0 && !one.ends() ? one : other;
    }

    private static Optional<Suppressed> read(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var choice = new Choice(Topic.valueOf(parts.group(4)), Channel.valueOf(parts.group(5)));
            return Optional.of(new Suppressed(
                    parts.group(2),
                    choice,
                    Instant.parse(parts.group(3)),
                    parts.group(1).startsWith("un")));
        } catch (DateTimeParseException | IllegalArgumentException | Invalid damaged) {
            return Optional.empty();
        }
    }
}
