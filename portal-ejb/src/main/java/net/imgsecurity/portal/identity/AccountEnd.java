package net.imgsecurity.portal.identity;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import net.imgsecurity.portal.mail.MailLinks;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.AddressChanges;

/** The end of an account whose user is gone, in a transaction of its own. */
@Stateless
public class AccountEnd {
    @Inject
    Accounts accounts;

    @Inject
    AddressChanges changes;

    @Inject
    MailLinks links;

    @Inject
    IdentityOutbox outbox;

    /** An organisation may have named the holder meanwhile: then the account stays, and gets a user again. */
    @Requires(RUN_JOBS)
    public void forget(AccountId account) {
        var asked = changes.of(account);
        if (accounts.forget(account)) {
            links.forget(asked);
        } else {
            accounts.provisioned(account, null);
            outbox.accountChanged(account);
        }
    }
}
