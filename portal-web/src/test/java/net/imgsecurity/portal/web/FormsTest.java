package net.imgsecurity.portal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The forms of all pages, as they are written. */
class FormsTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern FORM = Pattern.compile("<h:form\\b([^>]*)>(.*?)</h:form>", Pattern.DOTALL);
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"(/[^\"#]+)\"");
    private static final Pattern TEXT = Pattern.compile("<portal:(?:text|area)\\b");

    @Test
    void putBackWhatWasTypedWhenTheSessionEnded() {
        var loses = new TreeSet<String>();
        var seen = new TreeSet<String>();
        for (var page : pages()) {
            var text = read(page);
            FORM.matcher(text).results().filter(form -> saves(form.group(2))).forEach(form -> {
                var name = PAGES.relativize(page).toString();
                seen.add(name);
                if (!form.group(1).contains("pt:data-typed=")
                        || !text.substring(0, form.start()).contains("<portal:putBack/>")) {
                    loses.add(name);
                }
            });
        }
        assertEquals(Set.of(), loses);
        assertTrue(seen.containsAll(Set.of("img/person.xhtml", "profile-edit.xhtml")), seen::toString);
    }

    @Test
    void areOneOfAPageWhereWhatWasTypedIsPutBack() {
        var several = pages().stream()
                .filter(page -> read(page).split("pt:data-typed=", -1).length > 2)
                .map(Path::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), several, "typed.js looks after the first form alone");
    }

    /** Whether somebody types into it what is to be kept; a search is made again. */
    private static boolean saves(String form) {
        return !form.contains("name=\"reads\"")
                && (TEXT.matcher(form).find()
                        || INCLUDED.matcher(form)
                                .results()
                                .anyMatch(included -> saves(
                                        read(PAGES.resolve(included.group(1).substring(1))))));
    }

    private static List<Path> pages() {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
