package net.imgsecurity.portal.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import net.imgsecurity.portal.person.Profiles;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People say that they saw the policy in force, and nothing else follows from it. */
@ArquillianTest
class AcknowledgementsIT {
    private static final String AMARA = "Amara Okafor";

    @Inject
    World world;

    @Inject
    Policies policies;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    SeenVersions seen;

    @Inject
    Profiles profiles;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;
    private String version;

    @BeforeEach
    void somebodyNew() {
        halden = world.client("Halden").member(AMARA).member("Noor Lund");
        version = policies.inForce().id();
    }

    @Test
    @Tag("F9")
    void areDueUntilThePersonSaysSoAndAreKeptWithVersionAndTime() {
        assertTrue(halden.as(AMARA, acknowledgements::mine).due());

        var said = halden.as(AMARA, () -> acknowledgements.acknowledge(version));

        assertFalse(said.due());
        assertEquals(version, said.log().get(0).version());
        assertTrue(halden.as("Noor Lund", acknowledgements::mine).due(), "of one person, not of all");
        assertEquals(1, entries());
    }

    @Test
    @Tag("F9")
    void countOnceHoweverOftenTheyAreSaid() {
        var first = halden.as(AMARA, () -> acknowledgements.acknowledge(version));
        var again = halden.as(AMARA, () -> acknowledgements.acknowledge(version));

        assertEquals(first, again);
        assertEquals(1, entries());
    }

    @Test
    @Tag("F9")
    void areTakenForTheVersionInForceAlone() {
        for (var other : List.of("2019-01-01", "", version + " ")) {
            assertThrows(Conflict.class, () -> halden.as(AMARA, () -> acknowledgements.acknowledge(other)));
        }
        assertThrows(Conflict.class, () -> halden.as(AMARA, () -> acknowledgements.acknowledge(null)));
        assertEquals(0, entries());
    }

    @Test
    @Tag("F9")
    void areDueAgainForAVersionThatIsNewer() {
        var amara = halden.person(AMARA);
        halden.asJob(() -> transactions.run(() -> {
            seen.add(halden.tenant(), amara, "2019-01-01", Instant.EPOCH);
            return amara;
        }));

        assertTrue(halden.as(AMARA, acknowledgements::mine).due());
        var said = halden.as(AMARA, () -> acknowledgements.acknowledge(version));

        assertFalse(said.due());
        assertEquals(2, said.log().size(), "the older one stays in the log");
    }

    @Test
    @Tag("F10")
    void areNoConditionForAnythingElse() {
        assertTrue(halden.as(AMARA, acknowledgements::mine).due());
        assertEquals("Amara", halden.as(AMARA, profiles::mine).data().givenName());
    }

    @Test
    void areInTheCopyOfThePersonsDataAndGoWithIt() {
        halden.as(AMARA, () -> acknowledgements.acknowledge(version));
        var amara = halden.person(AMARA);

        var copy = halden.asJob(() -> transactions.run(() -> seen.collect(amara)));
        assertTrue(copy.get("acknowledged").toString().contains(version), copy::toString);

        halden.asJob(() -> transactions.run(() -> seen.eraseSome(amara)));
        assertTrue(halden.as(AMARA, acknowledgements::mine).due());
    }

    private int entries() {
        return transactions.run(() -> jdbc.first(
                        "SELECT COUNT(*) AS n FROM audit_entry WHERE tenant_id = ? AND action = 'policy.acknowledged'",
                        row -> row.getInt("n"),
                        halden.tenant())
                .orElseThrow());
    }
}
