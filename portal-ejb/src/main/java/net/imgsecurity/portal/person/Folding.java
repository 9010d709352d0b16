package net.imgsecurity.portal.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names without case and accents, for sorting and finding. */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}@._+-]+");
    private static final Pattern INNER = Pattern.compile("[@._+-]+");
    private static final int LONGEST_TOKEN = 80;
    private static final int LONGEST_SORT_NAME = 220;
    /** Letters that no decomposition takes apart, and the form of one at a word's end, which a beginning typed so far has not. */
    private static final Map<String, String> LETTERS = Map.of(
            "ς", "σ", "ø", "o", "ł", "l", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "þ", "th", "ð", "d");

    private static final Set<Character.UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR,
            Character.UnicodeScript.TIBETAN);
    /** Of kana, and by its script of none. */
    private static final int LONG_VOWEL = 0x30FC;

    private Folding() {}

    static String fold(String text) {
        var folded = MARKS.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
                .replaceAll("");
        for (var letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** What lists sort by: family name, then given name. */
    static String sortName(String givenName, String familyName) {
        return start(fold((familyName + " " + givenName).strip()), LONGEST_SORT_NAME);
    }

    /** The words of a search; each must begin some token of the person. */
    static Set<String> words(String typed) {
        return split(typed);
    }

    /** All that these texts can be found by: whole words and the parts inside them, and inside scripts without spaces from each character on. */
    static Set<String> tokens(String... texts) {
        var all = new LinkedHashSet<String>();
        for (var text : texts) {
            for (var word : split(text == null ? "" : text)) {
                all.add(word);
                Arrays.stream(INNER.split(word)).filter(part -> !part.isEmpty()).forEach(all::add);
                addBeginningsInside(word, all);
            }
        }
        return all;
    }

    private static Set<String> split(String text) {
        var words = new LinkedHashSet<String>();
        for (var word : BREAKS.split(fold(text))) {
            if (!word.isEmpty()) {
                words.add(start(word, LONGEST_TOKEN));
            }
        }
        return words;
    }

    /** Cut between characters, never inside one. */
    private static String start(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters));
    }

    /** A search is for beginnings: where no space says that a word begins, it may at each character. */
    private static void addBeginningsInside(String word, Set<String> all) {
        for (int i = 1; i < word.length(); i++) {
            if (!Character.isLowSurrogate(word.charAt(i)) && isWithoutSpaces(word.codePointAt(i))) {
                all.add(word.substring(i));
            }
        }
    }

    private static boolean isWithoutSpaces(int character) {
        return character == LONG_VOWEL || WITHOUT_SPACES.contains(Character.UnicodeScript.of(character));
    }
}
