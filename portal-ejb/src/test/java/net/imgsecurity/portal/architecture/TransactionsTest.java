package net.imgsecurity.portal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Below a timer or {@code @Startup}, and on threads that were filled from there, Payara leaves the data source out of a
 * transaction that {@code @Transactional} on a CDI bean began: each statement commits by itself. Enterprise beans do it right.
 */
class TransactionsTest {
    private static final String RULE = "an enterprise bean begins the transaction";

    private final JavaClasses ours = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void beginInEnterpriseBeans() {
        noClasses().should().beAnnotatedWith(Transactional.class).because(RULE).check(ours);
        noMethods().should().beAnnotatedWith(Transactional.class).because(RULE).check(ours);
    }
}
