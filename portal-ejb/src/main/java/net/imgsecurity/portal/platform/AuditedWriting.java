package net.imgsecurity.portal.platform;

import jakarta.enterprise.inject.spi.CDI;
import org.eclipse.persistence.queries.ModifyQuery;
import org.eclipse.persistence.queries.SQLCall;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells {@link AuditDuty} of every row that the persistence provider writes, however it came to write it, and lets no statement
 * of its use an encrypted column for anything but its value.
 */
public class AuditedWriting implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteQuery(SessionEvent event) {
                if (event.getQuery() instanceof ModifyQuery query && query.getDescriptor() != null) {
                    CDI.current()
                            .select(AuditDuty.class)
                            .get()
                            .wrote(query.getDescriptor().getTableName());
                }
            }

            @Override
            public void preExecuteCall(SessionEvent event) {
                if (event.getCall() instanceof SQLCall call) {
                    SealedColumns.check(call.getSQLString());
                }
            }
        });
    }
}
