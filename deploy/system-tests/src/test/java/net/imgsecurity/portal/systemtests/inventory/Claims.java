package net.imgsecurity.portal.systemtests.inventory;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which pages and operations say that they keep an obligation: by the annotation on their beans and resources. */
public final class Claims {
    /** A to F before P, and within a letter by number. */
    public static final Comparator<String> BY_LETTER_AND_NUMBER = Comparator.<String, String>comparing(
                    id -> id.substring(0, 1))
            .thenComparing(id -> Integer.valueOf(id.substring(1)));

    private static final String ANNOTATION = "net.imgsecurity.portal.door.Obligation";
    private static final String ENDING = ".xhtml";

    private Claims() {}

    /** Ids to the pages that claim them: those whose own file asks a bean that bears the annotation. */
    public static Map<String, SortedSet<String>> ofPages(War war) {
        var found = new TreeMap<String, SortedSet<String>>(BY_LETTER_AND_NUMBER);
        for (var bean : war.naming(ANNOTATION).toList()) {
            var asked = Pattern.compile("#\\{[^}]*\\b" + name(bean) + "\\b");
            for (var page : Pages.of(war)) {
                var file = page.path().substring(1) + ENDING;
                if (asked.matcher(new String(war.files().get(file), StandardCharsets.UTF_8))
                        .find()) {
                    Stream.concat(Stream.of(bean), Arrays.stream(bean.getMethods()))
                            .forEach(element -> add(element, page.path(), found));
                }
            }
        }
        return found;
    }

    /** Ids to the operations that claim them, by their own annotation or their resource's. */
    public static Map<String, SortedSet<String>> ofOperations(War war, String contextRoot) {
        var found = new TreeMap<String, SortedSet<String>>(BY_LETTER_AND_NUMBER);
        Operations.methods(war, contextRoot).forEach((method, operation) -> {
            add(method.getDeclaringClass(), operation.name(), found);
            add(method, operation.name(), found);
        });
        return found;
    }

    /** Everything that is claimed in an archive, also by a bean that no page asks. */
    public static SortedSet<String> all(War war) {
        var found = new TreeMap<String, SortedSet<String>>(BY_LETTER_AND_NUMBER);
        war.naming(ANNOTATION)
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredMethods())))
                .forEach(element -> add(element, "", found));
        var ids = new TreeSet<>(BY_LETTER_AND_NUMBER);
        ids.addAll(found.keySet());
        return ids;
    }

    private static void add(AnnotatedElement element, String place, Map<String, SortedSet<String>> into) {
        Arrays.stream(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().getName().equals(ANNOTATION))
                .flatMap(annotation -> Arrays.stream(ids(annotation)))
                .forEach(
                        id -> into.computeIfAbsent(id, first -> new TreeSet<>()).add(place));
    }

    /** The annotation is the archive's own class, not one of ours. */
    private static String[] ids(Annotation annotation) {
        try {
            return (String[]) annotation.annotationType().getMethod("value").invoke(annotation);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(ANNOTATION + " has no ids any more", changed);
        }
    }

    private static String name(Class<?> bean) {
        var simple = bean.getSimpleName();
        return simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
    }
}
