package net.imgsecurity.portal.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.testing.Arrivals;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A signed-in browser from sign-in to its end. */
@ArquillianTest
class SessionsIT {
    @Inject
    World world;

    @Inject
    Sessions sessions;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;
    private Organisation northreach;

    @BeforeEach
    void twoOrganisationsWithOnePersonInBoth() {
        northreach = world.client("Northreach").member("Alex Moreau");
        halden = world.client("Halden")
                .administrator("Jon Veld")
                .member("Amara Okafor")
                .member("Alex Moreau", northreach);
    }

    @Test
    void opensTheOnlyOrganisationAtOnce() {
        var secret = signIn("Amara Okafor");

        var session = sessions.find(secret).orElseThrow();

        assertEquals(halden.slug(), session.organisation().orElseThrow().slug());
        assertEquals(
                halden.person("Amara Okafor"), session.caller().orElseThrow().person());
    }

    @Test
    void opensNoneOfSeveralUntilOneIsChosen() {
        var secret = signIn("Alex Moreau");

        assertEquals(Optional.empty(), sessions.find(secret).orElseThrow().organisation());
        assertEquals(Optional.empty(), sessions.find(secret).orElseThrow().caller());

        sessions.choose(secret, northreach.slug());

        assertEquals(
                northreach.tenant(),
                sessions.find(secret).orElseThrow().caller().orElseThrow().tenant());
    }

    @Test
    void takesTheTokensHintAsAHintOnly() {
        var hinted = open("Alex Moreau", halden.slug());
        var strange = open("Amara Okafor", northreach.slug());

        assertEquals(
                halden.tenant(),
                sessions.find(hinted).orElseThrow().caller().orElseThrow().tenant());
        assertEquals(
                halden.tenant(),
                sessions.find(strange).orElseThrow().caller().orElseThrow().tenant());
    }

    @Test
    void opensNoOrganisationThatTheAccountDoesNotBelongTo() {
        var secret = signIn("Amara Okafor");

        assertThrows(NotFound.class, () -> sessions.choose(secret, northreach.slug()));
        assertEquals(
                halden.tenant(),
                sessions.find(secret).orElseThrow().caller().orElseThrow().tenant());
    }

    @Test
    void letsNobodyInWhomWeDoNotKnow() {
        assertEquals(Optional.empty(), sessions.open(Arrivals.of("nobody-we-know", "sid"), null));
        assertEquals(Optional.empty(), sessions.find("no-such-secret"));
    }

    @Test
    void acceptsAPendingMembershipByChoosingIt() {
        var corvane = world.client("Corvane");
        var alex = halden.account("Alex Moreau");
        transactions.run(() -> {
            jdbc.update(
                    "INSERT INTO membership (id, tenant_id, tenant_kind, account_id, person_id, role, state, created_at)"
                            + " VALUES (?, ?, 'CLIENT', ?, ?, 'MEMBER', 'PENDING', UTC_TIMESTAMP(6))",
                    Ids.next(),
                    corvane.tenant(),
                    alex.id(),
                    PersonId.next());
            return null;
        });
        var secret = open("Alex Moreau", corvane.slug());
        assertEquals(Optional.empty(), sessions.find(secret).orElseThrow().organisation(), "a hint accepts nothing");

        sessions.choose(secret, corvane.slug());

        assertEquals(
                corvane.tenant(),
                sessions.find(secret).orElseThrow().caller().orElseThrow().tenant());
        assertEquals(
                List.of("membership.accepted", "session.opened"),
                transactions.run(() -> jdbc.list(
                        "SELECT action FROM audit_entry WHERE tenant_id = ? ORDER BY id",
                        row -> row.getString("action"),
                        corvane.tenant())));
    }

    @Test
    void losesItsOrganisationWithTheMembership() {
        var secret = signIn("Amara Okafor");
        transactions.run(() -> jdbc.update(
                "DELETE FROM membership WHERE account_id = ?",
                halden.account("Amara Okafor").id()));

        assertEquals(Optional.empty(), sessions.find(secret).orElseThrow().caller());
    }

    @Test
    void keepsTheHashOfASecretOnly() {
        var secret = signIn("Amara Okafor");

        var kept = transactions.run(() -> jdbc.list(
                "SELECT secret_hash FROM session WHERE account_id = ?",
                row -> HexFormat.of().formatHex(row.getBytes("secret_hash")),
                halden.account("Amara Okafor").id()));

        assertEquals(List.of(HexFormat.of().formatHex(new Secret(secret).hash())), kept);
        assertEquals(43, secret.length(), "256 bits");
        assertNotEquals(secret, signIn("Amara Okafor"));
    }

    private String signIn(String name) {
        return open(name, null);
    }

    private String open(String name, String hint) {
        return sessions.open(Arrivals.of(subject(name), "sid"), hint).orElseThrow();
    }

    private String subject(String name) {
        return halden.account(name).subject();
    }
}
