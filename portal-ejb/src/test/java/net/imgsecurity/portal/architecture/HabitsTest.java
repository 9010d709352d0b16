package net.imgsecurity.portal.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.imgsecurity.portal.platform.PortalException;
import org.junit.jupiter.api.Test;

/** What nobody does here. */
class HabitsTest {
    /** The one type through which SQL runs, and those that speak with the driver for a reason of their own. */
    private static final Set<String> MAY_USE_JDBC = Set.of(
            "platform.Jdbc",
            // Lends a connection to the program that verifies, which knows no server.
            "trail.VerifyJob",
            "platform.SchemaVersion",
            "platform.DatabaseFailure",
            "platform.DatabaseAway",
            "platform.InstantUtc",
            "platform.Saving");

    /** Multitenancy has no standard; Keycloak's client runs on the server's own Jersey. */
    private static final Set<String> MAY_USE_THE_SERVER = Set.of(
            "platform.TenantOwned", "platform.CrossTenantReading", "platform.AuditedWriting", "identity.JerseyProxies");

    /** Each was tried on this provider: rows multiply, an outer join turns inner, a temporary table is missing. */
    private static final List<Pattern> PROVIDER_FAILS_AT = List.of(
            Pattern.compile("eclipselink\\.batch|BatchFetch|JoinFetch"),
            Pattern.compile("(?i:JOIN) [A-Z]\\w+ \\w+ (?i:ON)"),
            Pattern.compile("createQuery\\(\\s*\"(?i:UPDATE|DELETE)"),
            Pattern.compile("setLockMode\\(.*SKIP"));

    @Test
    void sqlRunsThroughOneType() {
        noClasses()
                .that(otherThan(MAY_USE_JDBC))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..")
                        .and(DescribedPredicate.describe(
                                "more than the row that is read",
                                type -> !type.isEquivalentTo(ResultSet.class)
                                        && !type.isEquivalentTo(SQLException.class))))
                .check(House.classes());
    }

    @Test
    void nativeQueriesAreForTheCrossTenantReaderOnly() {
        noClasses()
                .that(resideOutsideOfPackage(House.BASE + "backoffice.."))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "native queries",
                        call -> call.getTargetOwner().isAssignableTo(EntityManager.class)
                                && call.getTarget()
                                        .getName()
                                        .matches("createNativeQuery|createStoredProcedureQuery|unwrap")))
                .check(House.classes());
    }

    @Test
    void theServersInternalsAreForNamedClasses() {
        noClasses()
                .that(otherThan(MAY_USE_THE_SERVER))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.sun..",
                        "org.glassfish..",
                        "fish.payara..",
                        "org.eclipse.persistence..",
                        "org.jboss.weld..")
                .check(House.classes());
    }

    @Test
    void timeComesFromTheClock() {
        var clocks = Set.of(Instant.class, LocalDate.class, LocalDateTime.class);
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "now, without a clock",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty()
                                && clocks.stream()
                                        .anyMatch(clock -> call.getTargetOwner().isEquivalentTo(clock))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(House.classes());
    }

    @Test
    void nobodySpeaksToTheConsole() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(House.classes());
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(House.classes());
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PrintStream.class)
                .check(House.classes());
    }

    @Test
    void errorsAreTheFive() {
        classes()
                .that()
                .areAssignableTo(PortalException.class)
                .should()
                .resideInAPackage(House.BASE + "platform")
                .check(House.classes());
    }

    @Test
    void noPackageHasANameThatSaysNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..impl..", "..dto..", "..facade..", "..helper..")
                .check(House.classes());
    }

    @Test
    void nobodyAsksTheProviderForWhatItGetsWrong() throws IOException {
        try (var files = Files.walk(House.SOURCES)) {
            var found = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> PROVIDER_FAILS_AT.stream()
                            .filter(pattern -> pattern.matcher(read(file)).find())
                            .map(pattern -> file.getFileName() + ": " + pattern))
                    .toList();
            assertEquals(List.of(), found);
        }
    }

    @Test
    void testsWaitForConditionsAndNotForSeconds() {
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .check(new ClassFileImporter().importPath(Path.of("target/test-classes")));
    }

    private static DescribedPredicate<JavaClass> otherThan(Set<String> names) {
        return DescribedPredicate.describe(
                "other than " + names,
                type -> names.stream().noneMatch(name -> (type.getName() + "$").startsWith(House.BASE + name + "$")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
