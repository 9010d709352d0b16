package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.platform.TenantKey;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.eclipse.persistence.jpa.JpaHelper;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first wall: whatever is asked of the unit {@code tenant}, the bound tenant's rows answer and no others. */
@ArquillianTest
class TenantWallIT {
    @Inject
    World world;

    @Inject
    Transactions transactions;

    private Organisation halden;
    private Organisation corvane;

    @BeforeEach
    void twoOrganisations() {
        halden = world.client("Halden").member("Amara Okafor").member("Jon Veld");
        corvane = world.client("Corvane").member("Tomas Reyes");
    }

    /**
     * The leak that was reproduced on this stack needs one tenant's object in a cache that the other one's find asks. Ours is
     * in none: persistence.xml switches the shared cache off, the provider isolates the classes of tenants by itself (with the
     * switch alone turned on this test still held), and the tenant is part of the key.
     * {@link #keepsNoObjectBetweenTransactions} watches the effect of the first two together.
     */
    @Test
    void doesNotFindWhatAnotherTenantJustLoaded() {
        var amara = halden.person("Amara Okafor");
        var own = transactions.bound(halden.tenant(), em -> find(em, halden.tenant(), amara));

        var foreign = transactions.bound(corvane.tenant(), em -> find(em, corvane.tenant(), amara));

        assertNotNull(own);
        assertNull(foreign);
    }

    @Test
    void findsByTheBoundTenantWhateverTheKeySays() {
        var amara = halden.person("Amara Okafor");

        transactions.bound(halden.tenant(), em -> {
            assertNotNull(find(em, corvane.tenant(), amara));
            return null;
        });
        assertNull(transactions.bound(corvane.tenant(), em -> find(em, halden.tenant(), amara)));
    }

    @Test
    void keepsNoObjectBetweenTransactions() {
        transactions.bound(halden.tenant(), em -> {
            JpaHelper.getEntityManager(em)
                    .getAbstractSession()
                    .getDescriptors()
                    .values()
                    .forEach(d -> assertTrue(
                            d.getCachePolicy().isIsolated() || d.isAggregateDescriptor(),
                            () -> d.getAlias() + " is in the shared cache"));
            return null;
        });
    }

    @Test
    void answersQueriesFromTheBoundTenantOnly() {
        var theirs = List.of(corvane.person("Tomas Reyes").value());
        transactions.bound(corvane.tenant(), em -> {
            assertEquals(theirs, ids(em, "SELECT p.id FROM Person p"));
            assertEquals(theirs, ids(em, "SELECT DISTINCT c.person.id FROM ContactPoint c"));
            assertEquals(theirs, ids(em, "SELECT DISTINCT n.person.id FROM NameToken n"));
            assertEquals(
                    List.of(),
                    em.createQuery("SELECT p.id FROM Person p WHERE p.id IN :ids")
                            .setParameter(
                                    "ids", List.of(halden.person("Amara Okafor").value()))
                            .getResultList());
            assertEquals(1L, em.createQuery("SELECT COUNT(p.id) FROM Person p").getSingleResult());
            return null;
        });
    }

    @Test
    void changesTheBoundTenantsRowsOnlyInBulk() {
        var changed = transactions.bound(
                corvane.tenant(),
                em -> em.createQuery("UPDATE Person p SET p.department = 'Pits'")
                        .executeUpdate());
        var removed = transactions.bound(
                corvane.tenant(),
                em -> em.createQuery("DELETE FROM NameToken n").executeUpdate());

        assertEquals(1, changed);
        assertTrue(removed > 0);
        transactions.bound(halden.tenant(), em -> {
            assertEquals(
                    0L,
                    em.createQuery("SELECT COUNT(p.id) FROM Person p WHERE p.department = 'Pits'")
                            .getSingleResult());
            assertTrue(em.createQuery("SELECT COUNT(n.id) FROM NameToken n", Long.class)
                            .getSingleResult()
                    > 0);
            return null;
        });
    }

    private static Person find(EntityManager em, TenantId tenant, PersonId id) {
        return em.find(Person.class, new TenantKey(tenant, id.value()));
    }

    private static List<UUID> ids(EntityManager em, String query) {
        return em.createQuery(query, UUID.class).getResultList();
    }
}
