package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.tenancy.MembershipAnswered;
import net.imgsecurity.portal.tenancy.SessionEnded;

/**
 * What Keycloak has yet to hear of, written in the transaction of the change itself. Keycloak learns it soon after the commit,
 * or when it is there again; the order of telling is the order in which it is done.
 */
@ApplicationScoped
public class IdentityOutbox {
    static final String ACCOUNT = "identity.account";
    static final String ACCOUNT_FORGOTTEN = "identity.account-forgotten";
    static final String ORGANISATION = "identity.organisation";
    static final String SESSION = "identity.session";

    @Inject
    Jobs jobs;

    /** A new account, or one whose names, language, sign-in address or active memberships changed. */
    public void accountChanged(AccountId account) {
        jobs.enqueue(ACCOUNT, null, account.value());
    }

    void answered(@Observes MembershipAnswered answered) {
        accountChanged(answered.account());
    }

    void ended(@Observes SessionEnded session) {
        jobs.enqueue(SESSION, null, session.id());
    }

    /**
     * An account that this organisation forgot: it leaves there. Whether anything else lets its holder in, or it goes with its
     * user, is seen as after any other change.
     */
    public void accountForgotten(TenantId tenant, AccountId account) {
        jobs.enqueue(ACCOUNT_FORGOTTEN, tenant, account.value());
        accountChanged(account);
    }

    public void organisationFounded(TenantId tenant) {
        jobs.enqueue(ORGANISATION, tenant, null);
    }
}
