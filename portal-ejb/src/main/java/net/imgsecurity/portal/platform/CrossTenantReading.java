package net.imgsecurity.portal.platform;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.ModifyQuery;
import org.eclipse.persistence.queries.SQLCall;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Makes the second unit out of the first one's classes: takes the tenant criterion off every descriptor and refuses every
 * statement that would change a row, aloud. Only {@code backoffice} uses the unit.
 */
public class CrossTenantReading implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        session.getProject().getDescriptors().values().forEach(CrossTenantReading::takeCriterionOff);
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteQuery(SessionEvent event) {
                if (event.getQuery() instanceof ModifyQuery) {
                    throw new UnsupportedOperationException("the cross-tenant unit only reads");
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

    private static void takeCriterionOff(ClassDescriptor descriptor) {
        if (descriptor.getMultitenantPolicy() == null) {
            return;
        }
        descriptor.setMultitenantPolicy(null);
        descriptor.getMappings().removeIf(DatabaseMapping::isMultitenantPrimaryKeyMapping);
        var tenant = descriptor.getMappingForAttributeName("tenantId");
        if (tenant != null) {
            tenant.setIsReadOnly(false);
        }
    }
}
