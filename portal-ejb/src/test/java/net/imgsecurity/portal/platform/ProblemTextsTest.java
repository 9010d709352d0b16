package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every key has its sentence, and every sentence a key that is used. */
class ProblemTextsTest {
    private static final Pattern CALL = Pattern.compile(
            "(?:new (?:Invalid|Conflict|NotFound|Forbidden|StepUp|Unavailable|Problem|Invalid\\.Problem)|problems\\.add|refused|refuseSecond"
                    + "|Invalid\\.request|work\\.refuse)\\s*\\(");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9-]+)*)\"");

    /** The two doors use these texts too; what they say for themselves is in bundles of their own. */
    private static final List<Path> OURS = List.of(Path.of("src/main/java"));

    private static final List<Path> ALL = List.of(
            Path.of("src/main/java"), Path.of("../portal-api/src/main/java"), Path.of("../portal-web/src/main/java"));

    /** Why a job waits or was given up: read by operators as it stands, never by people. */
    private static final List<String> OF_JOBS = List.of("identity.", "mail.");

    @Test
    void areThereForEveryKeyInTheSources() throws IOException {
        var missing = used();
        missing.removeAll(texts().stringPropertyNames());
        missing.removeIf(key -> OF_JOBS.stream().anyMatch(key::startsWith));
        assertEquals(Set.of(), missing);
    }

    @Test
    void areThereForNothingElse() throws IOException {
        var all = everyText(ALL);
        var unused = new TreeSet<String>();
        for (var key : texts().stringPropertyNames()) {
            if (!all.contains("\"" + key + "\"")) {
                unused.add(key);
            }
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void fillInWhatTheyAreAbout() {
        var problem = new Invalid.Problem("email", "email.malformed", "jon");
        assertTrue(ProblemTexts.of(problem, Locale.ENGLISH).contains("\"jon\""));
        assertTrue(ProblemTexts.of(problem, Locale.GERMAN).contains("jon"));
        assertNotEquals(ProblemTexts.of(problem, Locale.ENGLISH), ProblemTexts.of(problem, Locale.GERMAN));
    }

    @Test
    void areEnglishForEverybodyElse() {
        assertEquals(
                ProblemTexts.of("forbidden", List.of(), Locale.ENGLISH),
                ProblemTexts.of("forbidden", List.of(), Locale.ITALIAN));
    }

    private static Set<String> used() throws IOException {
        var keys = new TreeSet<String>();
        var text = everyText(OURS);
        var calls = CALL.matcher(text);
        while (calls.find()) {
            var arguments = text.substring(calls.end(), end(text, calls.end()));
            // A field is a word of the API; a key has a point or a hyphen, or stands alone in its bundle.
            var literals = LITERAL.matcher(arguments);
            while (literals.find()) {
                if (literals.group(1).matches(".*[.-].*")) {
                    keys.add(literals.group(1));
                }
            }
        }
        assertTrue(keys.size() > 20, "keys are found in the sources");
        return keys;
    }

    /** Where the call's parentheses close. */
    private static int end(String text, int from) {
        int open = 1;
        int at = from;
        while (open > 0 && at < text.length()) {
            var c = text.charAt(at++);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return at;
    }

    private static String everyText(List<Path> folders) throws IOException {
        var all = new ArrayList<String>();
        for (var folder : folders) {
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(file -> all.add(read(file)));
                }
            }
        }
        return String.join("\n", all);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties texts() throws IOException {
        var texts = new Properties();
        try (var in = ProblemTexts.class.getResourceAsStream("Problems.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
