package net.imgsecurity.portal.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Whether the database has exactly the schema that this build was made for. The application itself migrates nothing. */
@ApplicationScoped
public class SchemaVersion {
    private static final Logger LOG = Logger.getLogger(SchemaVersion.class.getName());

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource source;

    private volatile boolean seenValid;

    /** Asked at each readiness check until it once held: a schema does not go back under a running application. */
    public boolean valid() {
        if (!seenValid) {
            seenValid = check();
        }
        return seenValid;
    }

    private boolean check() {
        try {
            Flyway.configure(SchemaVersion.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    // The grants' placeholder is the migrator's affair; its text is not part of what is compared here.
                    .placeholderReplacement(false)
                    .ignoreMigrationPatterns("repeatable:*")
                    .load()
                    .validate();
            return true;
        } catch (FlywayException mismatch) {
            LOG.log(Level.SEVERE, "The database's schema is not the one this build was made for", mismatch);
            return false;
        }
    }
}
