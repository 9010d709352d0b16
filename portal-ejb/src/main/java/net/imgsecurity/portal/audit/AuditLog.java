package net.imgsecurity.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.AuditDuty;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.proof.AuditContent;
import net.imgsecurity.portal.proof.AuditEntry;

/**
 * Appends what was done to a tenant's data, in the transaction of the deed: no commit, no entry, and the other way round. The
 * application's database user can neither change nor remove an entry; its place in the tree follows within a minute.
 */
@ApplicationScoped
public class AuditLog {
    static final String CONTENT_ERASED = "audit.content-erased";

    private final SecureRandom random = new SecureRandom();

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditKeys keys;

    @Inject
    AuditDuty duty;

    /**
     * In the caller's name, in the running transaction.
     *
     * @param action what was done, as {@code feature.event}
     * @param subject what it was done to, or null
     */
    public void append(String action, UUID subject) {
        append(action, subject, Map.of());
    }

    /** @param details more, by words in lower case; erased together with who and whom, and shown to the organisation */
    public void append(String action, UUID subject, Map<String, String> details) {
        var who = caller.get();
        append(who.tenant(), who.account(), who.role(), action, subject, details);
    }

    /** For the doors, where the caller is not yet, or no longer, the one of the request. */
    public void append(TenantId tenant, AccountId account, String role, String action, UUID subject) {
        append(tenant, account, role, action, subject, Map.of());
    }

    public void append(
            TenantId tenant, AccountId account, String role, String action, UUID subject, Map<String, String> details) {
        var by = account == null ? null : account.value();
        write(tenant, action, null, new AuditContent(by, role, subject, AuditDetails.text(details)));
    }

    /**
     * Removes what entries of the caller's organisation say about somebody who has to be forgotten: who, whom, and details.
     * That something was done, and when, stays proven.
     *
     * @return how many entries said something
     */
    public int eraseContentAbout(UUID subject) {
        var who = caller.get();
        var entries = jdbc.list(
                "SELECT entry_id FROM audit_content WHERE tenant_id = ? AND subject_id = ?",
                row -> Jdbc.uuid(row, "entry_id"),
                who.tenant(),
                subject);
        var by = who.account() == null ? null : who.account().value();
        for (var entry : entries) {
            jdbc.update("DELETE FROM audit_content WHERE tenant_id = ? AND entry_id = ?", who.tenant(), entry);
            write(who.tenant(), CONTENT_ERASED, entry, new AuditContent(by, who.role(), null, null));
        }
        return entries.size();
    }

    /** What {@code details} of {@link #append} became, back from the text that the log keeps; empty for null. */
    public static Map<String, String> details(String text) {
        return AuditDetails.parse(text);
    }

    private void write(TenantId tenant, String action, UUID erases, AuditContent content) {
        var salt = new byte[AuditContent.SALT];
        random.nextBytes(salt);
        var entry =
                new AuditEntry(tenant.value(), Ids.next(), clock.instant(), action, content.commitment(salt), erases);
        jdbc.update(
                "INSERT INTO audit_entry (tenant_id, id, at, action, commitment, erases) VALUES (?, ?, ?, ?, ?, ?)",
                tenant,
                entry.id(),
                entry.at(),
                action,
                entry.commitment(),
                erases);
        jdbc.update(
                "INSERT INTO audit_content (tenant_id, entry_id, salt, account_id, role, subject_id, details)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                tenant,
                entry.id(),
                salt,
                content.account(),
                content.role(),
                content.subject(),
                content.details());
        jdbc.update(
                "INSERT INTO audit_pending (tenant_id, entry_id, seal) VALUES (?, ?, ?)",
                tenant,
                entry.id(),
                keys.seal(entry));
        duty.recorded();
    }
}
