package net.imgsecurity.portal.systemtests.isolation;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that stand nowhere but in one owner's data, and ids that only that owner should be told. Owners are written
 * {@code halden} for what is an organisation's, {@code halden/amara} for what is a person's in it.
 */
final class Canaries {
    private static final int SUFFIX = 3;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Something of an owner in an answer. */
    record Seen(String owner, String what) {}

    private final String marker;
    private final Map<String, Seen> words = new ConcurrentHashMap<>();
    private final Map<String, Seen> ids = new ConcurrentHashMap<>();

    Canaries() {
        this("zq" + letters(new SecureRandom().nextLong(), 6));
    }

    Canaries(String marker) {
        this.marker = marker;
    }

    /** What all words begin with. */
    String marker() {
        return marker;
    }

    /** A new word to be put into the owner's data; all are as long, so none is a part of another. */
    String plant(String owner, String what) {
        var word = marker + letters(words.size(), SUFFIX);
        words.put(word, new Seen(owner, what));
        return word;
    }

    /** An id that is the owner's; it counts where it was not part of the question. */
    void plant(String owner, String what, UUID id) {
        ids.put(id.toString(), new Seen(owner, what));
    }

    /**
     * Everything of an owner in these bytes, in plain text or inside Base64, but for what the question said itself.
     *
     * @param raw head and body, a byte a character
     */
    List<Seen> in(String raw, String question) {
        var asked = question.toLowerCase(Locale.ROOT);
        var found = new ArrayList<Seen>();
        var plain = raw.toLowerCase(Locale.ROOT);
        if (plain.contains(marker)) {
            words.forEach((word, owner) -> {
                if (plain.contains(word) && !asked.contains(word)) {
                    found.add(owner);
                }
            });
        }
        if (encoded(marker).anyMatch(raw::contains)) {
            words.forEach((word, owner) -> {
                if (encoded(word).anyMatch(form -> raw.contains(form) && !question.contains(form))) {
                    found.add(owner);
                }
            });
        }
        ID.matcher(plain)
                .results()
                .map(id -> id.group())
                .distinct()
                .filter(id -> ids.containsKey(id) && !asked.contains(id))
                .forEach(id -> found.add(ids.get(id)));
        return found;
    }

    /** The owner of the word that this text begins with. */
    String owner(String text) {
        return words.get(text.substring(0, marker.length() + SUFFIX)).owner();
    }

    Stream<Seen> planted() {
        return words.values().stream();
    }

    /** How Base64 shows the word wherever it begins; what its neighbours decide is cut off. */
    private static Stream<String> encoded(String word) {
        return IntStream.range(0, 3).mapToObj(before -> {
            var bytes = ("\0".repeat(before) + word).getBytes(StandardCharsets.ISO_8859_1);
            var whole = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            var complete = bytes.length / 3 * 4;
            return whole.substring((before * 8 + 5) / 6, complete);
        });
    }

    private static String letters(long number, int length) {
        var text = new StringBuilder();
        var rest = number & Long.MAX_VALUE;
        for (int i = 0; i < length; i++, rest /= 26) {
            text.append((char) ('a' + rest % 26));
        }
        return text.toString();
    }
}
