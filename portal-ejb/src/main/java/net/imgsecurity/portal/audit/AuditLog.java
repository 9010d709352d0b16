package net.imgsecurity.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TenantId;

/** Appends what was done to a tenant's data. The application's database user can neither change nor remove a row. */
@ApplicationScoped
public class AuditLog {
    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    /**
     * In the caller's name, in the running transaction.
     *
     * @param action what was done, as {@code feature.event}
     * @param subject what it was done to, or null
     */
    public void append(String action, UUID subject) {
        var who = caller.get();
        append(who.tenant(), who.account(), who.role(), action, subject);
    }

    /** For the doors, where the caller is not yet, or no longer, the one of the request. */
    public void append(TenantId tenant, AccountId account, String role, String action, UUID subject) {
        jdbc.update(
                "INSERT INTO audit_entry (tenant_id, id, at, account_id, role, action, subject_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
                tenant,
                Ids.next(),
                clock.instant(),
                account,
                role,
                action,
                subject);
    }
}
