package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.MembershipView;
import net.imgsecurity.portal.tenancy.Memberships;

/** Makes Keycloak agree with an account as it stands now: its address if its holder changed it, the user, then the organisations that it belongs to. */
@ApplicationScoped
class AccountHandler implements JobHandler {
    private static final int AT_ONCE = 3;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    Users users;

    @Inject
    Organisations organisations;

    @Inject
    AddressFollowing address;

    @Override
    public String kind() {
        return IdentityOutbox.ACCOUNT;
    }

    @Override
    public int concurrency() {
        return AT_ONCE;
    }

    @Override
    public void run(JobRun run) {
        address.follow(new AccountId(run.reference()));
        var account = accounts.byId(new AccountId(run.reference())).orElseThrow();
        var subject = users.ensure(account);
        // A pending membership stays here: until its holder accepts, the organisation learns nothing.
        memberships.of(account.id()).stream()
                .filter(MembershipView::active)
                .takeWhile(membership -> run.keep())
                .forEach(membership -> users.join(subject, organisations.mirror(membership.tenant())));
    }
}
