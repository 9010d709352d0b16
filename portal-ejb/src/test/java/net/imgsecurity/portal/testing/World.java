package net.imgsecurity.portal.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import net.imgsecurity.portal.person.Origin;
import net.imgsecurity.portal.person.ProfileData;
import net.imgsecurity.portal.person.Source;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.SignInProof;
import net.imgsecurity.portal.tenancy.AccountView;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.Doors;
import net.imgsecurity.portal.tenancy.Memberships;
import net.imgsecurity.portal.tenancy.Role;
import net.imgsecurity.portal.tenancy.TenantView;
import net.imgsecurity.portal.tenancy.Tenants;

/** Where the tests play: organisations are founded new for each test, so that none sees what another left. */
@ApplicationScoped
public class World {
    @Inject
    Tenants tenants;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    Doors doors;

    @Inject
    Clock clock;

    @Inject
    Acting acting;

    @Inject
    Registration registration;

    @Inject
    Transactions transactions;

    /** An organisation of this name with nobody in it yet. */
    public Organisation client(String name) {
        return organisation(name, TenantView.Kind.CLIENT);
    }

    /** IMG's own organisation, as far as a test needs one. */
    public Organisation img() {
        return organisation("IMG", TenantView.Kind.IMG);
    }

    private Organisation organisation(String name, TenantView.Kind kind) {
        var slug = name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-"
                + UUID.randomUUID().toString().substring(0, 12);
        return new Organisation(this, transactions.run(() -> tenants.found(slug, name, kind)));
    }

    PersonId join(Organisation organisation, String number, ProfileData person, Role role) {
        acting.as(
                Caller.job(organisation.tenant()),
                () -> registration.take(number, person, role, new Origin(Source.FOUNDING, null)));
        provisioned(person.email());
        return memberships.of(account(person.email()).id()).stream()
                .filter(m -> m.tenant().equals(organisation.tenant()))
                .findFirst()
                .orElseThrow()
                .person();
    }

    /** The subject of this address's account; it has one at the identity provider from now on. */
    public String provisioned(String address) {
        var account = account(address);
        if (account.subject() == null) {
            transactions.run(() -> {
                accounts.provisioned(account.id(), "subject-of-" + account.id());
                return null;
            });
        }
        return account(address).subject();
    }

    AccountView account(String address) {
        return accounts.byAddress(new EmailAddress(address)).orElseThrow();
    }

    Caller enter(Organisation organisation, String address) {
        return doors.enter(account(address).subject(), new SignInProof(true, clock.instant()), organisation.slug());
    }
}
