package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.Memberships;

/** Makes Keycloak forget what an organisation forgot: that the account belonged there. Its user is {@link AccountHandler}'s affair. */
@ApplicationScoped
class ForgottenHandler implements JobHandler {
    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    Users users;

    @Inject
    Organisations organisations;

    @Inject
    AccountEnd end;

    @Override
    public String kind() {
        return IdentityOutbox.ACCOUNT_FORGOTTEN;
    }

    /** The organisation may have named the holder since, also while this runs: so the account is looked at once more. */
    @Override
    public void run(JobRun run) {
        var account = accounts.byId(new AccountId(run.reference()))
                .filter(one -> one.subject() != null)
                .orElse(null);
        if (account != null
                && memberships.of(account.id()).stream()
                        .noneMatch(one -> one.tenant().equals(run.tenant()))) {
            organisations.mirrored(run.tenant()).ifPresent(there -> users.leave(account.subject(), there));
            end.lookAgain(account.id());
        }
    }
}
