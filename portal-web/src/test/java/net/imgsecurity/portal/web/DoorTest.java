package net.imgsecurity.portal.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ejb.Stateless;
import java.util.Set;
import net.imgsecurity.portal.platform.PortalException;
import org.junit.jupiter.api.Test;

/** The door for people translates and decides nothing. */
class DoorTest {
    private static final String OURS = "net.imgsecurity.portal.web..";

    /** What the doors share. */
    private static final String SHARED = "net.imgsecurity.portal.door..";

    /** No services, and named for what they are to a door. */
    private static final Set<String> NAMED = Set.of(
            "net.imgsecurity.portal.platform.Breakage",
            "net.imgsecurity.portal.audit.AuditReadiness",
            "net.imgsecurity.portal.platform.Causes",
            "net.imgsecurity.portal.platform.CurrentCaller",
            "net.imgsecurity.portal.platform.IdempotentCall",
            "net.imgsecurity.portal.platform.KeptAnswers",
            "net.imgsecurity.portal.platform.Meaning",
            "net.imgsecurity.portal.platform.ProblemTexts",
            "net.imgsecurity.portal.platform.SchemaVersion",
            // Published for everybody: there may be no caller to ask for a permission.
            "net.imgsecurity.portal.policy.Policies");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("net.imgsecurity.portal");

    @Test
    void reachesServicesAndWhatTheySpeakInOnly() {
        noClasses()
                .that()
                .resideInAPackage(OURS)
                .should()
                .dependOnClassesThat(resideInAnyPackage("net.imgsecurity.portal..")
                        .and(not(resideInAnyPackage(OURS, SHARED)))
                        .and(not(speech())))
                .check(CLASSES);
    }

    @Test
    void touchesNoTable() {
        noClasses()
                .that()
                .resideInAPackage(OURS)
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                        .and(describe(
                                "that do more than say what failed", type -> !type.isAssignableTo(Exception.class))))
                .check(CLASSES);
    }

    @Test
    void usesTheStandardAndNotTheServer() {
        noClasses()
                .that()
                .resideInAPackage(OURS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.sun..",
                        "org.glassfish..",
                        "fish.payara..",
                        "org.eclipse.persistence..",
                        "org.jboss.weld..")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> speech() {
        return describe(
                "services, records, enums and errors",
                type -> type.isAnnotatedWith(Stateless.class)
                        || type.isRecord()
                        || type.isEnum()
                        || type.isAssignableTo(PortalException.class)
                        || type.isArray()
                        || NAMED.contains(type.getName()));
    }
}
