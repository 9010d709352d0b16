package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.Memberships;

/** Makes Keycloak forget what an organisation forgot: that the account belonged there; and if nobody else knows it, all of it. */
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

    /** The organisation, or another, may have named the holder since: then what was said later counts. */
    @Override
    public void run(JobRun run) {
        var account = accounts.byId(new AccountId(run.reference())).orElse(null);
        if (account == null) {
            return;
        }
        var all = memberships.of(account.id());
        if (all.isEmpty()) {
            if (account.subject() != null) {
                users.remove(account.subject());
            }
            end.forget(account.id());
        } else if (account.subject() != null
                && all.stream().noneMatch(one -> one.tenant().equals(run.tenant()))) {
            organisations.mirrored(run.tenant()).ifPresent(there -> users.leave(account.subject(), there));
        }
    }
}
