package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.platform.TenantKey;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.Typed;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without a tenant bound, and past the bound one, nothing is read or written. */
@ArquillianTest
class UnboundIT {
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

    @Test
    void readsNothingUnbound() {
        var amara = halden.person("Amara Okafor");
        assertThrows(RuntimeException.class, () -> transactions.unbound(em -> ids(em, "SELECT p.id FROM Person p")));
        assertThrows(RuntimeException.class, () -> transactions.unbound(em -> find(em, halden.tenant(), amara)));
    }

    @Test
    void changesNothingInBulkUnbound() {
        assertThrows(
                RuntimeException.class,
                () -> transactions.unbound(em -> em.createQuery("UPDATE Person p SET p.department = 'Pits'")
                        .executeUpdate()));
        assertThrows(
                RuntimeException.class,
                () -> transactions.unbound(
                        em -> em.createQuery("DELETE FROM NameToken n").executeUpdate()));
    }

    @Test
    void insertsNothingUnbound() {
        var id = PersonId.next();
        assertThrows(
                RuntimeException.class,
                () -> transactions.unbound(em -> {
                    em.persist(person(id));
                    em.flush();
                    return null;
                }));
        var written = transactions.across(em -> em.createQuery("SELECT p.id FROM Person p WHERE p.id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultList());
        assertEquals(List.of(), written);
    }

    @Test
    void writesTheBoundTenantWhateverTheObjectSays() {
        var id = PersonId.next();
        transactions.bound(corvane.tenant(), em -> {
            em.persist(person(id));
            em.flush();
            return null;
        });

        assertNull(transactions.bound(halden.tenant(), em -> find(em, halden.tenant(), id)));
        assertNotNull(transactions.bound(corvane.tenant(), em -> find(em, corvane.tenant(), id)));
    }

    @Test
    void hangsNothingOnAnotherTenantsPerson() {
        var amara = transactions.bound(halden.tenant(), em -> find(em, halden.tenant(), halden.person("Amara Okafor")));

        assertThrows(
                RuntimeException.class,
                () -> transactions.bound(corvane.tenant(), em -> {
                    em.persist(new NameToken(amara, "stray"));
                    em.flush();
                    return null;
                }));
    }

    @Test
    void removesNothingOfAnotherTenant() {
        var amara = transactions.bound(halden.tenant(), em -> find(em, halden.tenant(), halden.person("Amara Okafor")));

        assertThrows(
                RuntimeException.class,
                () -> transactions.bound(corvane.tenant(), em -> {
                    em.remove(em.merge(amara));
                    em.flush();
                    return null;
                }));
        assertNotNull(transactions.bound(halden.tenant(), em -> find(em, halden.tenant(), amara.personId())));
    }

    @Test
    void takesNoNativeSql() {
        assertThrows(
                RuntimeException.class,
                () -> transactions.bound(
                        halden.tenant(),
                        em -> em.createNativeQuery("SELECT given_name FROM person")
                                .getResultList()));
    }

    private static Person find(EntityManager em, TenantId tenant, PersonId id) {
        return em.find(Person.class, new TenantKey(tenant, id.value()));
    }

    private static List<UUID> ids(EntityManager em, String query) {
        return em.createQuery(query, UUID.class).getResultList();
    }

    private static Person person(PersonId id) {
        var now = Instant.parse("2026-11-25T12:00:00Z");
        var person = new Person(id, "N-" + Ids.next(), now);
        person.change(ValidProfile.of(Typed.amara().data()), now);
        return person;
    }
}
