package net.imgsecurity.portal.personaldata;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Problems;

/** A record that may be kept, each of its values checked. */
record ValidRecord(String sourceId, Kind kind, Instant occurredAt, Map<String, String> content) {
    private static final List<String> PARTS = List.of("sourceId", "category", "kind", "occurredAt", "content");
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /** Clocks differ. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /**
     * @param sent an object of JSON as maps, lists, texts and numbers
     * @throws Invalid with everything that is wrong, by paths inside the record
     */
    static ValidRecord of(Object sent, Instant now) {
        var problems = new Problems();
        var parts = object(sent);
        unknown(problems, "", parts.keySet(), PARTS);
        var id = problems.at("sourceId", () -> Values.SOURCE_ID.of(present(parts, "sourceId")));
        var category = problems.at("category", () -> one(Category.values(), present(parts, "category")));
        var kinds = category == null ? Kind.values() : Kind.of(category).toArray(Kind[]::new);
        var kind = problems.at("kind", () -> one(kinds, present(parts, "kind")));
        var at = problems.at("occurredAt", () -> time(present(parts, "occurredAt"), now));
        var content =
                kind == null ? null : problems.at("content", () -> content(kind, object(present(parts, "content"))));
        problems.throwIfAny();
        return new ValidRecord(id, kind, at, content);
    }

    private static Map<String, String> content(Kind kind, Map<?, ?> sent) {
        var problems = new Problems();
        unknown(
                problems,
                "",
                sent.keySet(),
                kind.items().stream().map(Item::name).toList());
        var content = new LinkedHashMap<String, String>();
        for (var item : kind.items()) {
            if (item.required() || sent.get(item.name()) != null) {
                content.put(
                        item.name(), problems.at(item.name(), () -> item.value().of(present(sent, item.name()))));
            }
        }
        problems.throwIfAny();
        return content;
    }

    private static void unknown(Problems problems, String path, Set<?> names, List<String> known) {
        names.stream()
                .map(Object::toString)
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(path, "record.unknown", shortened(name), String.join(", ", known)));
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    private static Map<?, ?> object(Object sent) {
        if (sent instanceof Map<?, ?> map) {
            return map;
        }
        throw new Invalid("record.object");
    }

    private static Object present(Map<?, ?> parts, String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new Invalid("record.missing");
        }
        return part;
    }

    private static <T extends Enum<T>> T one(T[] known, Object sent) {
        var name = Values.plain(sent);
        return Arrays.stream(known)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        "record.choice", Stream.of(known).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static Instant time(Object sent, Instant now) {
        var at = Values.instant(sent);
        if (at.isBefore(EARLIEST) || at.isAfter(now.plus(AHEAD))) {
            throw new Invalid("record.time-range");
        }
        // As the database keeps it, so that the same record sent again is the same.
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
