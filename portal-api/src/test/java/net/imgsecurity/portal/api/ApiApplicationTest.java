package net.imgsecurity.portal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.api.tenancy.Doorkeeper;
import net.imgsecurity.portal.api.tenancy.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApiApplicationTest {
    private static final Set<String> PUBLISHED = Set.of("GET /policy", "GET /policy/{version}");

    static Stream<Operation> operations() {
        return Operation.all();
    }

    @Test
    void namesEveryResourceAndProviderOfThisArchive() {
        var ours = new ClassFileImporter()
                        .importUrl(ApiApplication.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class) || type.isAnnotatedWith(Provider.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        ours.add(Doorkeeper.class.getName());
        assertEquals(
                ours,
                new ApiApplication()
                        .getClasses().stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(ContainerRequestFilter.class.isAssignableFrom(Doorkeeper.class));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void saysOfEveryOperationWhoMayCallIt(Operation operation) {
        var says = Stream.of(operation.method(), operation.resource())
                .anyMatch(place ->
                        place.isAnnotationPresent(SignedIn.class) || place.isAnnotationPresent(PermitAll.class));
        assertTrue(says, operation::name);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void opensToTheAnonymousWhatIsPublishedAndNothingElse(Operation operation) {
        var open = Stream.of(operation.method(), operation.resource())
                .anyMatch(place -> place.isAnnotationPresent(PermitAll.class));
        assertEquals(PUBLISHED.contains(operation.name()), open, operation::name);
    }

    /** JAX-RS settles on the class whose path has the most literal characters, and looks into no other. */
    @ParameterizedTest
    @MethodSource("operations")
    void leadsEveryOperationsAddressToItsOwnClass(Operation operation) {
        var address = operation.name().split(" ")[1].replaceAll("\\{[^}]*}", "x");
        var chosen = operations()
                .map(Operation::resource)
                .distinct()
                .filter(type -> address.matches(path(type).replaceAll("\\{[^}]*}", "[^/]+") + "(/.*)?"))
                .max(Comparator.comparing(
                        type -> path(type).replaceAll("\\{[^}]*}", "").length()))
                .orElseThrow();
        assertEquals(operation.resource(), chosen);
    }

    private static String path(Class<?> type) {
        return type.getAnnotation(Path.class).value();
    }
}
