package net.imgsecurity.portal.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One operation of the API as the annotations of a resource class tell it. */
record Operation(Class<?> resource, Method method) {
    static Stream<Operation> all() {
        return new ApiApplication()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                                .map(method -> new Operation(type, method))
                                .filter(operation -> operation.verb() != null));
    }

    /** Such as {@code GET /me/profile}. */
    String name() {
        return verb() + " " + path(resource) + path(method);
    }

    /** Such as {@code query cursor}; headers that JAX-RS itself reads are not among them. */
    Set<String> parameters() {
        return Stream.concat(
                        Arrays.stream(method.getParameters()).map(AnnotatedElement.class::cast),
                        Arrays.stream(resource.getDeclaredFields()))
                .map(Operation::parameter)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> consumes() {
        var consumes = method.getAnnotation(Consumes.class);
        return consumes == null ? Set.of() : Set.of(consumes.value());
    }

    private String verb() {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static String parameter(AnnotatedElement element) {
        if (element.isAnnotationPresent(QueryParam.class)) {
            return "query " + element.getAnnotation(QueryParam.class).value();
        }
        if (element.isAnnotationPresent(PathParam.class)) {
            return "path " + element.getAnnotation(PathParam.class).value();
        }
        if (element.isAnnotationPresent(HeaderParam.class)) {
            return "header " + element.getAnnotation(HeaderParam.class).value();
        }
        return null;
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
