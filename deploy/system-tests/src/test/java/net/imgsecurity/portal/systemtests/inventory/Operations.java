package net.imgsecurity.portal.systemtests.inventory;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the resource classes of an archive. */
public final class Operations {
    private Operations() {}

    /**
     * @param contextRoot where the archive is deployed
     * @throws IllegalStateException for a way of declaring operations that is not understood here
     */
    public static List<Operation> of(War war, String contextRoot) {
        return List.copyOf(methods(war, contextRoot).values());
    }

    /** The same, with the method that answers each. */
    static Map<Method, Operation> methods(War war, String contextRoot) {
        var resources = war.naming(Path.class.getName())
                // An interface with paths is a client's proxy; the servers that we know take no resource from it.
                .filter(type -> type.isAnnotationPresent(Path.class) && !type.isInterface())
                .toList();
        if (resources.isEmpty()) {
            return Map.of();
        }
        var root = contextRoot + applicationPath(war);
        var found = new LinkedHashMap<Method, Operation>();
        resources.forEach(type -> found.putAll(of(type, root)));
        return found;
    }

    static Map<Method, Operation> of(Class<?> resource, String root) {
        var found = new LinkedHashMap<Method, Operation>();
        for (var method : resource.getMethods()) {
            var verb = verb(method);
            if (verb.isPresent()) {
                found.put(method, operation(resource, method, verb.get(), root));
            } else if (method.isAnnotationPresent(Path.class)) {
                throw new IllegalStateException(method + " leads to a further resource: teach the inventory to follow");
            }
        }
        return found;
    }

    private static Operation operation(Class<?> resource, Method method, String verb, String root) {
        var parameters = new TreeSet<String>();
        var body = "";
        for (var parameter : method.getParameters()) {
            if (!collect(parameter, parameters)) {
                body = parameter.getType().getSimpleName();
            }
        }
        Arrays.stream(resource.getDeclaredFields()).forEach(field -> collect(field, parameters));
        return new Operation(verb, root + path(resource) + path(method), parameters, body);
    }

    /** @return false when nothing says where the value comes from: then it is the body */
    private static boolean collect(AnnotatedElement element, SortedSet<String> into) {
        var known = false;
        for (var annotation : element.getAnnotations()) {
            var described = described(annotation);
            described.filter(text -> !text.isEmpty()).ifPresent(into::add);
            known |= described.isPresent();
        }
        return known;
    }

    private static Optional<String> described(Annotation annotation) {
        if (annotation instanceof PathParam parameter) {
            return Optional.of("path:" + parameter.value());
        } else if (annotation instanceof QueryParam parameter) {
            return Optional.of("query:" + parameter.value());
        } else if (annotation instanceof HeaderParam parameter) {
            return Optional.of("header:" + parameter.value());
        } else if (annotation instanceof FormParam parameter) {
            return Optional.of("form:" + parameter.value());
        } else if (annotation instanceof CookieParam parameter) {
            return Optional.of("cookie:" + parameter.value());
        } else if (annotation instanceof MatrixParam parameter) {
            return Optional.of("matrix:" + parameter.value());
        } else if (annotation instanceof BeanParam) {
            throw new IllegalStateException("a bean of parameters: teach the inventory to open it");
        }
        return annotation instanceof Context ? Optional.of("") : Optional.empty();
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String applicationPath(War war) {
        return war.naming(ApplicationPath.class.getName())
                .filter(type -> type.isAnnotationPresent(ApplicationPath.class))
                .map(type -> slashed(type.getAnnotation(ApplicationPath.class).value()))
                .findFirst()
                .orElse("");
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : slashed(path.value());
    }

    private static String slashed(String path) {
        var bare = path.replaceAll("^/+|/+$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }
}
