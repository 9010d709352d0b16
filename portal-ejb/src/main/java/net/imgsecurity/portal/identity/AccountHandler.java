package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.Memberships;

/** Makes Keycloak agree with an account as it stands now: its address if its holder changed it, the user, open as long as it belongs anywhere, then its organisations. */
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
        var account = accounts.byId(new AccountId(run.reference())).orElseThrow();
        var all = memberships.of(account.id());
        var subject = users.ensure(account, all.stream().anyMatch(m -> m.standing(clock.instant()) && !m.disabled()));
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
