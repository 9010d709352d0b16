package net.imgsecurity.portal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;

/** Our classes, and the order of the packages: each uses only those before it. */
final class House {
    static final String BASE = "net.imgsecurity.portal.";

    /** From the ground up; those that do not exist yet keep their place. */
    static final List<String> ORDER = List.of(
            "platform",
            "audit",
            "tenancy",
            "job",
            "mail",
            "webhook",
            "identity",
            "subjectdata",
            "policy",
            "membership",
            "person",
            "trail",
            "personaldata",
            "consent",
            "disclosure",
            "sharing",
            "exchange",
            "rights",
            "breach",
            "backoffice",
            "door");

    static final Path SOURCES = Path.of("src/main/java/net/imgsecurity/portal");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    private House() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    /** The feature that a class belongs to, or an empty text for a class that is not ours. */
    static String feature(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(BASE)) {
            return "";
        }
        var rest = name.substring(BASE.length());
        var dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
