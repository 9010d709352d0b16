package net.imgsecurity.portal.architecture;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tables that the sources of personal data declare, and who names them or their entities in SQL and JPQL. */
final class PeoplesTables {
    /** A table whose name is put in elsewhere. */
    static final String SOME = "?";

    private static final Pattern DECLARED =
            Pattern.compile("Set<String> tables\\(\\) \\{(.*?)\\n    }", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"(\\w+)\"");
    private static final Pattern CONCATENATED = Pattern.compile("\"\\s*\\+\\s*\"");

    private static final Map<String, String> SOURCES = sources();

    /** By the words that stand for them: their own names, and those of their entities. */
    private static final SortedMap<String, String> TABLES = tables();

    private PeoplesTables() {}

    static SortedSet<String> declared() {
        return new TreeSet<>(TABLES.values());
    }

    /** By the names of the classes, with their features. */
    static SortedMap<String, SortedSet<String>> reached() {
        return named("\\b(?:FROM|JOIN|INTO|(?<!FOR )UPDATE)");
    }

    static SortedMap<String, SortedSet<String>> deletedFrom() {
        return named("\\bDELETE(?: FROM)?");
    }

    /** Whether it calls the gate by one of these words. */
    static boolean says(String type, String words) {
        return SOURCES.get(type).contains(words);
    }

    private static SortedMap<String, SortedSet<String>> named(String verb) {
        var pattern =
                Pattern.compile(verb + "(?:\\s+(" + String.join("|", TABLES.keySet()) + ")\\b|\\s*\"\\s*\\+\\s*\\w)");
        var all = new TreeMap<String, SortedSet<String>>();
        SOURCES.forEach((type, text) -> {
            var tables = pattern.matcher(text)
                    .results()
                    .map(found -> found.group(1) == null ? SOME : TABLES.get(found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!tables.isEmpty()) {
                all.put(type, tables);
            }
        });
        return all;
    }

    private static SortedMap<String, String> tables() {
        var all = new TreeMap<String, String>();
        SOURCES.values().stream()
                .filter(text -> text.contains("implements PersonalDataSource"))
                .flatMap(text -> DECLARED.matcher(text).results())
                .flatMap(tables -> WORD.matcher(tables.group(1)).results())
                .forEach(table -> all.put(table.group(1), table.group(1)));
        House.classes().stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .forEach(type -> {
                    var table = type.getAnnotationOfType(Table.class).name();
                    if (all.containsKey(table)) {
                        all.put(type.getSimpleName(), table);
                    }
                });
        return all;
    }

    /** What is written in several pieces is read as one. */
    private static Map<String, String> sources() {
        try (var files = Files.walk(House.SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(
                            PeoplesTables::type,
                            file -> CONCATENATED.matcher(read(file)).replaceAll("")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String type(Path file) {
        var name = House.SOURCES.relativize(file).toString();
        return name.substring(0, name.length() - ".java".length())
                .replace(file.getFileSystem().getSeparator(), ".");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
