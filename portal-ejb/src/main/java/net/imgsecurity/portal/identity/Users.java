package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.imgsecurity.portal.job.NeedsAPerson;
import net.imgsecurity.portal.tenancy.AccountView;
import net.imgsecurity.portal.tenancy.Accounts;
import org.keycloak.representations.idm.UserRepresentation;
import org.keycloak.representations.idm.UserSessionRepresentation;

/** Accounts as users of the realm. */
@ApplicationScoped
class Users {
    @Inject
    Accounts accounts;

    @Inject
    KeycloakAdmin admin;

    @Inject
    DemoPassword password;

    /**
     * Makes the user, or brings its names and language up to date, and opens or closes it. Its sign-in address is never changed here: it belongs to its
     * holder, whose changes {@link AddressFollowing} brings.
     *
     * @param open whether anybody may sign in with it; closing it ends its sessions first
     * @return the subject, which our account knows from then on; empty when the account ended meanwhile, and the user with it
     * @throws NeedsAPerson {@code identity.address-taken} when a user of that address is there who does not carry the account's mark
     */
    Optional<String> ensure(AccountView account, boolean open) {
        if (account.subject() != null) {
            update(account, account.subject(), open);
            return Optional.of(account.subject());
        }
        var created = admin.create(realm -> realm.users().create(UserJson.draft(account, open, password.credential())));
        var subject = created != null ? created : found(account, open);
        if (accounts.provisioned(account.id(), subject)) {
            return Optional.of(subject);
        }
        remove(subject);
        return Optional.empty();
    }

    /**
     * Gives the user the account's address, which its holder has confirmed; the user name follows.
     *
     * @return false when another user has that address
     */
    boolean readdress(AccountView account) {
        try {
            admin.ask(realm -> {
                realm.users().get(account.subject()).update(UserJson.readdressed(account));
                return null;
            });
            return true;
        } catch (ClientErrorException refused) {
            if (refused.getResponse().getStatusInfo().toEnum() == Response.Status.CONFLICT) {
                return false;
            }
            throw refused;
        }
    }

    boolean knows(String subject) {
        try {
            return admin.ask(realm -> realm.users().get(subject).toRepresentation()) != null;
        } catch (NotFoundException gone) {
            return false;
        }
    }

    void endSessions(String subject) {
        admin.ask(realm -> {
            realm.users().get(subject).logout();
            return null;
        });
    }

    /** One that is over is no problem. */
    void endSession(String session) {
        try {
            admin.ask(realm -> {
                realm.deleteSession(session, false);
                return null;
            });
        } catch (NotFoundException over) {
            // As it was to be.
        }
    }

    /** Those of whatever client that had begun by then; of a user who is gone, none. */
    List<String> sessions(String subject, Instant begunBy) {
        try {
            return admin.ask(realm -> realm.users().get(subject).getUserSessions()).stream()
                    .filter(session -> session.getStart() <= begunBy.toEpochMilli())
                    .map(UserSessionRepresentation::getId)
                    .toList();
        } catch (NotFoundException gone) {
            return List.of();
        }
    }

    /** Of one that the user does not belong to, nothing happens. */
    void leave(String subject, String organisation) {
        admin.ensureGone(
                realm -> realm.organizations()
                        .get(organisation)
                        .members()
                        .member(subject)
                        .delete(),
                Response.Status.NOT_FOUND,
                Response.Status.BAD_REQUEST);
    }

    /** The account's user; also one that a run made which fell before it could say so. */
    void remove(AccountView account) {
        if (account.subject() != null) {
            remove(account.subject());
        } else {
            marked(account).ifPresent(this::remove);
        }
    }

    /** The user, with sign-in, second factors and sessions; one that is gone is no problem. */
    private void remove(String subject) {
        admin.ensureGone(realm -> realm.users().delete(subject), Response.Status.NOT_FOUND);
    }

    void join(String subject, String organisation) {
        admin.ensure(realm -> realm.organizations().get(organisation).members().addMember(subject));
    }

    /**
     * An earlier run made the user and fell before it could say so: then the user carries our mark, which no holder can set.
     * Anybody else who holds the address was made by somebody else, perhaps with a password of theirs; to take that user over
     * would hand the account to whoever was first, so a person has to look.
     */
    private String found(AccountView account, boolean open) {
        var subject = marked(account).orElseThrow(() -> new NeedsAPerson("identity.address-taken"));
        update(account, subject, open);
        return subject;
    }

    private Optional<String> marked(AccountView account) {
        return admin
                .ask(realm ->
                        realm.users().searchByEmail(account.signInAddress().value(), true))
                .stream()
                .filter(user -> UserJson.isOf(account, user))
                .map(UserRepresentation::getId)
                .findFirst();
    }

    private void update(AccountView account, String subject, boolean open) {
        var user = admin.ask(realm -> realm.users().get(subject).toRepresentation());
        if (!open && Boolean.TRUE.equals(user.isEnabled())) {
            // A closed user's sessions stay, and Keycloak tells nobody; so they end before, one after the other.
            endSessions(subject);
        }
        UserJson.change(account, user, open)
                .ifPresent(change -> admin.ask(realm -> {
                    realm.users().get(subject).update(change);
                    return null;
                }));
    }
}
