package net.imgsecurity.portal.identity;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.mail.Mail;
import net.imgsecurity.portal.mail.MailOutbox;
import net.imgsecurity.portal.mail.MailTemplate;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.AddressChange;
import net.imgsecurity.portal.tenancy.AddressChanges;
import net.imgsecurity.portal.tenancy.Memberships;

/** Takes back a change with which Keycloak could not go along, and tells the person. Public for the container's sake. */
@Stateless
public class AddressRefusal {
    @Inject
    AddressChanges changes;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    MailOutbox outbox;

    @Inject
    IdentityOutbox identity;

    @Inject
    AuditLog audit;

    /** @throws Conflict when the former address is another account's by now */
    @Requires(RUN_JOBS)
    public void refuse(UUID id) {
        changes.refuse(id).ifPresent(this::tell);
    }

    private void tell(AddressChange change) {
        // What the address was before may be news to Keycloak too.
        identity.accountChanged(change.account());
        var person = memberships.of(change.account()).stream()
                .filter(membership -> membership.tenant().equals(change.tenant()))
                .map(membership -> membership.person().value())
                .findFirst();
        audit.append("sign-in-address.refused", person.orElse(null));
        var language = accounts.byId(change.account()).orElseThrow().language();
        outbox.add(new Mail(
                MailTemplate.SIGN_IN_ADDRESS_REFUSED,
                change.account(),
                null,
                language,
                Map.of("changed", change.changedAt()),
                null));
    }
}
