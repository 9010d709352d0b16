package net.imgsecurity.portal.systemtests.inventory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/**
 * A built web archive with the archives inside it.
 *
 * @param name of its file, without the ending
 * @param files by their path in the archive; those of a library's META-INF/resources at the path where they are served
 * @param classes by their binary name, libraries included
 */
public record War(String name, Map<String, byte[]> files, Map<String, byte[]> classes) {
    private static final String CLASSES = "WEB-INF/classes/";
    private static final String LIBRARY_FILES = "META-INF/resources/";
    private static final String FRAGMENT = "META-INF/web-fragment.xml";

    /** Both applications of this build, the API first. */
    public static List<War> built() {
        return Stream.of("portal-api", "portal-web")
                .map(name -> open(Path.of("..", "..", name, "target", name + ".war")))
                .toList();
    }

    static War open(Path file) {
        var war = new War(file.getFileName().toString().replace(".war", ""), new TreeMap<>(), new TreeMap<>());
        try (var in = Files.newInputStream(file)) {
            each(in, war::add);
            return war;
        } catch (IOException missing) {
            throw new UncheckedIOException(file + " is missing: build the project first, with 'mvn package'", missing);
        }
    }

    /** The classes whose bytes name this annotation or type, loaded. */
    Stream<Class<?>> naming(String type) {
        var loader = new ClassesOf(classes);
        var written = type.replace('.', '/');
        return classes.entrySet().stream()
                .filter(file -> new String(file.getValue(), StandardCharsets.ISO_8859_1).contains(written))
                .map(file -> loader.load(file.getKey()));
    }

    /** The record of this simple name, when the archive has one. */
    public Optional<Class<?>> type(String simpleName) {
        var loader = new ClassesOf(classes);
        return classes.keySet().stream()
                .filter(name -> name.endsWith("." + simpleName) || name.endsWith("$" + simpleName))
                .<Class<?>>map(loader::load)
                .filter(Class::isRecord)
                .findFirst();
    }

    private void add(String path, byte[] content) {
        if (path.startsWith(CLASSES) && path.endsWith(".class")) {
            classes.put(className(path.substring(CLASSES.length())), content);
        } else if (path.startsWith("WEB-INF/lib/") && path.endsWith(".jar")) {
            each(new ByteArrayInputStream(content), (inner, bytes) -> addFromLibrary(path, inner, bytes));
        } else {
            files.put(path, content);
        }
    }

    private void addFromLibrary(String library, String path, byte[] content) {
        if (path.startsWith(LIBRARY_FILES)) {
            files.put(path.substring(LIBRARY_FILES.length()), content);
        } else if (path.equals(FRAGMENT)) {
            files.put(library + "!" + FRAGMENT, content);
        } else if (path.endsWith(".class") && !path.startsWith("META-INF/")) {
            classes.put(className(path), content);
        }
    }

    private static String className(String path) {
        return path.substring(0, path.length() - ".class".length()).replace('/', '.');
    }

    private interface Entry {
        void read(String path, byte[] content);
    }

    private static void each(InputStream in, Entry reader) {
        var zip = new ZipInputStream(in);
        try {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    reader.read(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Loads from memory; what the server provides comes from our own class path. */
    private static final class ClassesOf extends ClassLoader {
        private final Map<String, byte[]> classes;

        ClassesOf(Map<String, byte[]> classes) {
            super(War.class.getClassLoader());
            this.classes = classes;
        }

        Class<?> load(String name) {
            try {
                return Class.forName(name, false, this);
            } catch (ClassNotFoundException | LinkageError missing) {
                throw new IllegalStateException("The annotations of " + name + " cannot be read", missing);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            var content = classes.get(name);
            if (content == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, content, 0, content.length);
        }
    }
}
