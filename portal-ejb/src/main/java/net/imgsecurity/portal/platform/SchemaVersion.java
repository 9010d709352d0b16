package net.imgsecurity.portal.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Whether the database has exactly the schema that this build was made for. The application itself migrates nothing. */
@ApplicationScoped
public class SchemaVersion {
    private static final Logger LOG = Logger.getLogger(SchemaVersion.class.getName());

    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource source;

    private volatile boolean seenValid;

    /**
     * Asked at each readiness check. The schema is compared until it once held, since it does not go back under a running
     * application; that the database answers is asked anew each time.
     */
    public boolean valid() {
        if (seenValid) {
            return answers();
        }
        seenValid = check();
        return seenValid;
    }

    private boolean answers() {
        try (var connection = source.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException away) {
            return false;
        }
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
