package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.MembershipView;
import net.imgsecurity.portal.tenancy.Memberships;

/**
 * Makes Keycloak agree with an account as it stands now: its address if its holder changed it, the user, open as long as it
 * belongs anywhere, then its organisations; and when no organisation knows it any more, neither of the two is left. The only
 * one that makes users or removes them, and of an account one run at a time: so none is left over.
 */
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

    @Inject
    AccountEnd end;

    @Inject
    Clock clock;

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
        accounts.byId(new AccountId(run.reference())).ifPresent(account -> {
            var all = memberships.of(account.id());
            if (all.isEmpty()) {
                users.remove(account);
                end.forget(account.id());
                return;
            }
            var open = all.stream().anyMatch(m -> m.standing(clock.instant()) && !m.disabled());
            users.ensure(account, open).ifPresent(subject -> tell(run, all, subject));
        });
    }

    private void tell(JobRun run, List<MembershipView> all, String subject) {
        for (var membership : all) {
            if (!run.keep()) {
                return;
            }
            switch (membership.state()) {
                case ACTIVE -> users.join(subject, organisations.mirror(membership.tenant()));
                case DISABLED, ENDED ->
                    organisations.mirrored(membership.tenant()).ifPresent(there -> users.leave(subject, there));
                // Until its holder accepts, the organisation learns nothing.
                case PENDING -> {}
            }
        }
    }
}
