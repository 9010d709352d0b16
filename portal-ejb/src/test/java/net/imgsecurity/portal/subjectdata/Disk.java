package net.imgsecurity.portal.subjectdata;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.sql.SQLException;
import java.util.UUID;
import net.imgsecurity.portal.platform.TenantId;

/** The runs in tests: as they are, on a disk that may be full. */
@Alternative
@Priority(1)
@ApplicationScoped
public class Disk extends SubjectRuns {
    private static final int TABLE_IS_FULL = 1114;

    private volatile boolean full;

    void fill() {
        full = true;
    }

    void makeRoom() {
        full = false;
    }

    /** The first parts find room, as they do on a disk that others fill meanwhile. */
    @Override
    void done(TenantId tenant, UUID run, String source, byte[] content) {
        super.done(tenant, run, source, content);
        if (full && source.equals("profile")) {
            throw new IllegalStateException(
                    new SQLException("The table 'subject_step' is full", "HY000", TABLE_IS_FULL));
        }
    }
}
