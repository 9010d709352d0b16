package net.imgsecurity.portal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import net.imgsecurity.portal.person.ProfileData;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Invalid;
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
    Founding founding;

    @Inject
    FoundingWork work;

    @Resource
    ManagedExecutorService threads;

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

    @Test
    void putsNobodyOfImgsStaffIntoAClientsOrganisationWhateverTheLineSays() {
        found(line("1", "Jon", Role.ADMINISTRATOR));
        var line = new FoundingFile.Line(slug, "Founded", Kind.IMG, Role.IMG_STAFF, "2", person("Rosa"));

        assertEquals(
                "founding.kind-differs",
                assertThrows(Invalid.class, () -> found(line)).key());
        assertEquals(Optional.empty(), accounts.byAddress(address("Rosa")));
    }

    @Test
    void isHeldByTheDatabaseToo() {
        var tenant = found(line("1", "Jon", Role.ADMINISTRATOR));
        var jon = accounts.byAddress(address("Jon")).orElseThrow();
        var claims = List.of(
                "UPDATE membership SET role = 'IMG_STAFF' WHERE tenant_id = ? AND account_id = ?",
                "UPDATE membership SET role = 'IMG_STAFF', tenant_kind = 'IMG' WHERE tenant_id = ? AND account_id = ?");

        for (var claim : claims) {
            assertThrows(
                    RuntimeException.class, () -> transactions.run(() -> jdbc.update(claim, tenant, jon.id())), claim);
        }
        assertEquals(Role.ADMINISTRATOR, memberships.of(jon.id()).get(0).role());
    }

    @Test
    void takesTheGoodLinesOfAFileWithABadOne() throws IOException {
        var file = Files.createTempFile("founding", ".csv");
        Files.writeString(file, """
                organisation,name,kind,role,given_name,family_name,sign_in_address,employee_number,language
                %1$s,Founded,CLIENT,BOSS,Bad,Role,bad@%1$s.example,1,en
                Not a slug,Founded,CLIENT,MEMBER,Bad,Slug,slug@%1$s.example,2,en
                %1$s,Founded,CLIENT,ADMINISTRATOR,Jon,Veld,no address,3,en
                %1$s,Founded,CLIENT,ADMINISTRATOR,Mira,Sand,mira@%1$s.example,4,en
                """.formatted(slug));

        CompletableFuture.runAsync(() -> founding.take(file), threads).join();

        assertEquals(
                Role.ADMINISTRATOR,
                memberships
                        .of(accounts.byAddress(address("Mira")).orElseThrow().id())
                        .get(0)
                        .role());
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
