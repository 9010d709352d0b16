package net.imgsecurity.portal.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import net.imgsecurity.portal.mail.MailLinks;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.AddressChanges;

/**
 * The end of an account whose user is gone, in a transaction of its own. Called by background work of no tenant, which no caller
 * stands for, and by nobody else; it asks for no permission.
 */
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

    /** What Keycloak has of this account is held against ours once more. */
    public void lookAgain(AccountId account) {
        outbox.accountChanged(account);
    }

    /** An organisation may have named the holder meanwhile: then the account stays, and gets a user again. */
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
