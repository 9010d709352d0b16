package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.imgsecurity.portal.identity.DriftView.Kind;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.tenancy.AccountView;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.Memberships;
import org.keycloak.representations.idm.UserRepresentation;

/** Holds a portion of the identity provider's users against our accounts. */
@ApplicationScoped
class Comparison {
    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    Jobs jobs;

    @Inject
    DriftRows rows;

    void of(List<UserRepresentation> users, Instant begun) {
        var known = accounts.bySubjects(
                users.stream().map(UserRepresentation::getId).toList());
        var ids = known.values().stream().map(AccountView::id).toList();
        var open = memberships.open(ids);
        var waiting = waiting(ids);
        for (var user : users) {
            var account = known.get(user.getId());
            if (account == null) {
                rows.met(Kind.UNKNOWN_HERE, user.getId(), null, begun);
            } else if (!waiting.contains(account.id().value())) {
                judge(account, user, open.contains(account.id()), begun);
            }
        }
        accounts.metThere(ids, begun);
    }

    /** Of accounts that had no user: those that nobody is about to make one for. */
    void without(List<AccountView> accountsWithoutUser, Instant begun) {
        var waiting = waiting(accountsWithoutUser.stream().map(AccountView::id).toList());
        accountsWithoutUser.stream()
                .filter(account -> !waiting.contains(account.id().value()))
                // Its work may have been done since it was read.
                .flatMap(account -> accounts.byId(account.id()).stream())
                .filter(account -> account.subject() == null)
                .forEach(account -> met(Kind.MISSING_THERE, account, begun));
    }

    /** What the provider has yet to hear is no drift. */
    private Set<UUID> waiting(Collection<AccountId> ids) {
        return jobs.waiting(
                IdentityOutbox.ACCOUNT, ids.stream().map(AccountId::value).collect(Collectors.toSet()));
    }

    private void judge(AccountView account, UserRepresentation user, boolean open, Instant begun) {
        if (!account.signInAddress().value().equals(user.getEmail())) {
            met(Kind.ADDRESS, account, begun);
        }
        if (Boolean.TRUE.equals(user.isEnabled()) != open) {
            met(Kind.OPEN, account, begun);
        }
        if (UserJson.change(account, user, Boolean.TRUE.equals(user.isEnabled()))
                .isPresent()) {
            met(Kind.NAMES, account, begun);
        }
    }

    private void met(Kind kind, AccountView account, Instant begun) {
        rows.met(kind, account.id().toString(), account.id(), begun);
    }
}
