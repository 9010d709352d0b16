package net.imgsecurity.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TenantId;

/** Mail that has not left, for those who erase what is held about a person. It authorises nobody. */
@ApplicationScoped
public class WaitingMail {
    @Inject
    Jdbc jdbc;

    @Inject
    Jobs jobs;

    /**
     * Of this organisation's mail what is to the account, to the address, or about one of these; also when its sending was given
     * up. What is being sent just now may leave still.
     *
     * @param about what links in mails lead to
     */
    public void forget(TenantId tenant, AccountId account, EmailAddress address, List<UUID> about) {
        var found = jdbc.list(
                "SELECT id FROM mail WHERE tenant_id = ? AND (account_id = ? OR address = ? OR link_reference IN ("
                        + Jdbc.marks(about.size()) + "))",
                row -> Jdbc.uuid(row, "id"),
                Stream.concat(Stream.of(tenant, account, address), about.stream())
                        .toArray());
        for (var mail : found) {
            jdbc.update("DELETE FROM mail WHERE tenant_id = ? AND id = ?", tenant, mail);
            jobs.withdraw(MailOutbox.KIND, tenant, mail);
        }
    }
}
