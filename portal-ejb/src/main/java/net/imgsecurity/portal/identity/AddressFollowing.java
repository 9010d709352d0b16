package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.imgsecurity.portal.job.NeedsAPerson;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.AddressChange;
import net.imgsecurity.portal.tenancy.AddressChange.State;
import net.imgsecurity.portal.tenancy.AddressChanges;
import net.imgsecurity.portal.tenancy.IssuedTokens;

/**
 * Brings Keycloak the address that its holder confirmed, or took back, which ends all sessions there too. Only when there is
 * such a change to tell: what an operator may have put right at Keycloak by hand is left alone.
 */
@ApplicationScoped
class AddressFollowing {
    @Inject
    Accounts accounts;

    @Inject
    AddressChanges changes;

    @Inject
    IssuedTokens tokens;

    @Inject
    Users users;

    @Inject
    AddressRefusal refusal;

    @Inject
    CurrentCaller caller;

    /** Run by a job that is the only one of its account. */
    void follow(AccountId id) {
        var untold = changes.untold(id);
        // Read after the list: an address that is newer than it is told now and once more.
        var account = accounts.byId(id).orElse(null);
        if (untold.isEmpty() || account == null || account.subject() == null) {
            return;
        }
        if (untold.stream().anyMatch(change -> change.state() == State.UNDONE)) {
            // Before the address and never beside it: Keycloak writes a whole user at the end of each request, and of
            // two
            // at once the slower one puts the other's address back.
            users.endSessions(account.subject());
            // Until now they may have been given new ones.
            tokens.end(account.subject());
        }
        if (users.readdress(account)) {
            untold.forEach(changes::told);
        } else {
            refuse(untold.get(0));
        }
    }

    private void refuse(AddressChange newest) {
        if (newest.state() != State.CHANGED) {
            throw new NeedsAPerson("identity.address-taken");
        }
        caller.become(Caller.job(newest.tenant()));
        try {
            refusal.refuse(newest.id());
        } catch (Conflict another) {
            throw new NeedsAPerson("identity.address-taken");
        }
    }
}
