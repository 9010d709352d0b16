package net.imgsecurity.portal.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.Language;

/** The texts of one purpose, as they are checked in: a file for each language, key and value as they stand, in their order. */
record Bundle(Path german) {
    private static final String ENDING = "_de.properties";
    private static final List<String> MODULES = List.of("keycloak-realm", "portal-ejb", "portal-api", "portal-web");

    /** Read as they stand unless they take arguments; all other bundles go through MessageFormat whatever is in them. */
    private static final Set<String> PLAIN = Set.of("Text", "Wording1");

    /** Those of all modules, each found by its German file. */
    static Stream<Bundle> all() {
        return MODULES.stream()
                .flatMap(module -> files(Path.of("..", module, "src", "main")))
                .filter(file -> file.toString().endsWith(ENDING))
                .map(Bundle::new);
    }

    Map<String, String> in(Language language) {
        var texts = new LinkedHashMap<String, String>();
        for (var line : lines(file(language))) {
            var equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                texts.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return texts;
    }

    /** Whether what reads this text takes it for a pattern. */
    boolean isPattern(String text) {
        return text.contains("{") || !PLAIN.contains(name());
    }

    boolean isOfKeycloak() {
        return german.startsWith(Path.of("..", "keycloak-realm"));
    }

    @Override
    public String toString() {
        return german.getName(german.getNameCount() - 3) + "/" + name();
    }

    private String name() {
        return german.getFileName().toString().replace(ENDING, "");
    }

    private Path file(Language language) {
        var ofAll = german.resolveSibling(name() + ".properties");
        return language == Language.ENGLISH && Files.exists(ofAll)
                ? ofAll
                : german.resolveSibling(name() + "_" + language.code() + ".properties");
    }

    static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
