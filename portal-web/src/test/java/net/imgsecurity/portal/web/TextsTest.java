package net.imgsecurity.portal.web;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages ask the bundle for; that it says the same in all languages is looked at for all bundles at once. */
class TextsTest {
    private static final Pattern ASKED = Pattern.compile("(?:text\\['|words\\.say\\(')([^']+)'(?!\\.concat)");
    private static final Pattern BEGUN = Pattern.compile("['\"]([a-z-]+(?:\\.[a-z-]+)*\\.)['\"](?:\\.concat| \\+)");

    private static final Pattern ENDED = Pattern.compile("['\"](\\.[a-z]+)['\"]");

    private final Properties english = load("Text.properties");
    private final String sources = read(Path.of("src/main/webapp"), ".xhtml") + read(Path.of("src/main/java"), ".java");

    @Test
    void everyTextThatAPageAsksForIsThere() {
        var asked = found(ASKED).filter(key -> !key.endsWith(".")).collect(toCollection(TreeSet::new));
        asked.removeAll(keys(english));
        assertEquals(Set.of(), asked);
    }

    @Test
    void noTextIsKeptThatNobodyAsksFor() {
        var begun = found(BEGUN).collect(Collectors.toSet());
        var ended = found(ENDED).collect(Collectors.toSet());
        var unused = keys(english).stream()
                .filter(key -> !isNamed(key))
                .filter(key -> begun.stream().noneMatch(key::startsWith))
                .filter(key -> ended.stream().noneMatch(end -> key.endsWith(end) && isNamed(before(end, key))))
                .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void aPseudoTextShowsWhereItBeginsAndEndsAndKeepsItsArguments() {
        var pseudo = new Text_en_XA();
        assertEquals("⟦Sígn óút⟧", pseudo.getString("sign-out"));
        assertTrue(pseudo.getString("people.count").contains("{0,choice,0#Nobody"), pseudo.getString("people.count"));
        new MessageFormat(pseudo.getString("people.count"), Locale.ENGLISH).format(new Object[] {3});
    }

    private boolean isNamed(String key) {
        return sources.contains('\'' + key + '\'') || sources.contains('"' + key + '"');
    }

    private static String before(String end, String key) {
        return key.substring(0, key.length() - end.length());
    }

    private Stream<String> found(Pattern pattern) {
        return pattern.matcher(sources).results().map((MatchResult match) -> match.group(1));
    }

    private static Set<String> keys(Properties bundle) {
        return new TreeSet<>(bundle.stringPropertyNames());
    }

    private static Properties load(String name) {
        var properties = new Properties();
        try (var in = new InputStreamReader(TextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return properties;
    }

    private static String read(Path below, String ending) {
        try (var files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(TextsTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
