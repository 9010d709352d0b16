package net.imgsecurity.portal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import net.imgsecurity.portal.person.ProfileData;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.Memberships;
import net.imgsecurity.portal.tenancy.Role;
import net.imgsecurity.portal.tenancy.TenantView.Kind;
import net.imgsecurity.portal.testing.Acting;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.Typed;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Organisations from the operator's file, which is read at every start. */
@ArquillianTest
class FoundingIT {
    @Inject
    FoundingWork work;

    @Inject
    Acting acting;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private final String slug = "founded-" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void bringsTheFirstPeopleInWithTheirRoles() {
        found(line("1", "Jon", Role.ADMINISTRATOR));

        var jon = accounts.byAddress(address("Jon")).orElseThrow();
        assertEquals(Role.ADMINISTRATOR, memberships.of(jon.id()).get(0).role());
    }

    @Test
    void changesNothingThatIsThereAlready() {
        var tenant = found(line("1", "Jon", Role.ADMINISTRATOR));

        assertEquals(tenant, found(line("1", "Jon", Role.MEMBER)));

        var jon = accounts.byAddress(address("Jon")).orElseThrow();
        assertEquals(
                List.of(Role.ADMINISTRATOR),
                memberships.of(jon.id()).stream().map(m -> m.role()).toList());
        assertEquals(1, people(tenant));
    }

    @Test
    void renamesNobodyWhoIsThereAlready() {
        found(line("1", "Jon", Role.ADMINISTRATOR));

        found(line("1", "Johnny", Role.ADMINISTRATOR));

        assertEquals("Jon", accounts.byAddress(address("Jon")).orElseThrow().givenName());
    }

    @Test
    void takesAPersonWhoIsAddedLater() {
        var tenant = found(line("1", "Jon", Role.ADMINISTRATOR));
        found(line("2", "Amara", Role.MEMBER));

        assertEquals(2, people(tenant));
    }

    @Test
    void refusesAShortNameThatIsNone() {
        var line = new FoundingFile.Line("Not a slug", "X", Kind.CLIENT, Role.MEMBER, "1", person("Jon"));

        assertThrows(RuntimeException.class, () -> work.organisation(line));
    }

    private TenantId found(FoundingFile.Line line) {
        var tenant = work.organisation(line);
        acting.as(Caller.job(tenant), () -> work.person(line));
        return tenant;
    }

    private FoundingFile.Line line(String number, String givenName, Role role) {
        return new FoundingFile.Line(slug, "Founded", Kind.CLIENT, role, number, person(givenName));
    }

    private ProfileData person(String givenName) {
        return Typed.profile(givenName, "Veld", address(givenName).value()).data();
    }

    private EmailAddress address(String givenName) {
        return new EmailAddress(givenName + "@" + slug + ".example");
    }

    private int people(TenantId tenant) {
        return transactions
                .run(() -> jdbc.first(
                        "SELECT COUNT(*) AS n FROM person WHERE tenant_id = ?", row -> row.getInt("n"), tenant))
                .orElseThrow();
    }
}
