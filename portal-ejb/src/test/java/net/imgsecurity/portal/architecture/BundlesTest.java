package net.imgsecurity.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of all modules: in every language that there is, with everything in them, and written as that language is. */
class BundlesTest {
    private static final Path REGISTERS = Path.of("src/main/resources/net/imgsecurity/portal/policy");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /** A narrow no-break space (U+202F) belongs before these four and inside the quotation marks, a typographic apostrophe always. */
    private static final Pattern FRENCH_SLIP = Pattern.compile(
            "[ \\u00a0][;:?!»]|«(?!\\u202f)|(?<!\\u202f)»|[\\p{L}\\d}][;?!](?=\\s|$)|(?<!If-Match)(?<=\\p{L}):(?=\\s|$)|'");

    private static final Pattern SPANISH_SLIP = Pattern.compile("[\\s\\u00a0\\u202f][;:?!»]|«\\s|'");

    static Stream<Bundle> bundles() {
        return Bundle.all();
    }

    @Test
    void areFoundInEachModule() {
        assertTrue(bundles().count() >= 7, () -> bundles().toList().toString());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void sayTheSameThingsInTheSameOrder(Bundle bundle) {
        for (var language : Language.values()) {
            assertEquals(
                    List.copyOf(bundle.in(Language.ENGLISH).keySet()),
                    List.copyOf(bundle.in(language).keySet()),
                    language::name);
        }
    }

    /** Keycloak's have the realm's name, which is English, among their arguments: other languages may say it themselves. */
    @ParameterizedTest
    @MethodSource("bundles")
    void takeTheSameArguments(Bundle bundle) {
        var english = bundle.in(Language.ENGLISH);
        for (var language : Language.values()) {
            bundle.in(language).forEach((key, text) -> {
                var offered = arguments(english.get(key));
                var taken = arguments(text);
                assertTrue(offered.containsAll(taken), () -> language + ": " + key + " takes " + taken);
                assertTrue(bundle.isOfKeycloak() || taken.containsAll(offered), () -> language + ": " + key);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void loseNoApostropheAndLeaveNoBrace(Bundle bundle) {
        for (var language : Language.values()) {
            bundle.in(language).forEach((key, text) -> {
                var where = language + ": " + key + "=" + text;
                if (bundle.isPattern(text)) {
                    assertFalse(text.replace("''", "").contains("'"), () -> where + " (written twice in a pattern)");
                    for (var number : List.of(0, 1, 2500)) {
                        var said = said(text, number, language);
                        assertFalse(said.matches("(?s).*([{}]|'').*"), () -> where + " becomes " + said);
                        assertEquals(
                                twice(text), !said.equals(said.replace("'", "")), () -> where + " becomes " + said);
                    }
                } else {
                    assertFalse(text.contains("''"), where);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void areWrittenAsFrenchAndSpanishAre(Bundle bundle) {
        bundle.in(Language.FRENCH).forEach((key, text) -> french(key, text));
        bundle.in(Language.SPANISH).forEach((key, text) -> spanish(key, text));
    }

    @Test
    void areWrittenSoInTheRegistersToo() throws IOException {
        for (var file : Bundle.files(REGISTERS)
                .filter(one -> one.toString().endsWith(".json"))
                .toList()) {
            var text = Files.readString(file);
            said(text, "fr").forEach(said -> french(file.toString(), said));
            said(text, "es").forEach(said -> spanish(file.toString(), said));
        }
    }

    private static void french(String where, String text) {
        assertFalse(FRENCH_SLIP.matcher(text).find(), () -> where + ": " + text);
    }

    private static void spanish(String where, String text) {
        assertFalse(SPANISH_SLIP.matcher(text).find(), () -> where + ": " + text);
        assertEquals(count(text, '?'), count(text, '¿'), () -> where + ": " + text);
        assertEquals(count(text, '!'), count(text, '¡'), () -> where + ": " + text);
    }

    /** A number in each place: it is words, a number and a choice at once. */
    private static String said(String pattern, int number, Language language) {
        return new MessageFormat(pattern, language.locale())
                .format(Collections.nCopies(10, (Object) number).toArray());
    }

    private static List<String> said(String registers, String language) {
        return Pattern.compile("\"" + language + "\": \"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(registers)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static boolean twice(String pattern) {
        return pattern.contains("''");
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static TreeSet<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
