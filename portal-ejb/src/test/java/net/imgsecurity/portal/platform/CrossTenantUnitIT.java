package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The unit without the criterion reads every tenant and changes nothing, aloud. */
@ArquillianTest
class CrossTenantUnitIT {
    @Inject
    World world;

    @Inject
    Transactions transactions;

    private Organisation halden;
    private Organisation corvane;

    @BeforeEach
    void twoOrganisations() {
        halden = world.client("Halden").member("Amara Okafor");
        corvane = world.client("Corvane").member("Tomas Reyes");
    }

    @Test
    void readsEveryTenant() {
        var both = List.of(halden.tenant().value(), corvane.tenant().value());

        var people = transactions.across(
                em -> em.createQuery("SELECT p.id FROM Person p WHERE p.tenantId IN :both", UUID.class)
                        .setParameter("both", both)
                        .getResultList());

        assertEquals(2, people.size());
        assertTrue(people.containsAll(List.of(
                halden.person("Amara Okafor").value(),
                corvane.person("Tomas Reyes").value())));
    }

    @Test
    void findsByTheWholeKey() {
        var amara = halden.person("Amara Okafor").value();

        assertEquals(1, found(halden, amara));
        assertEquals(0, found(corvane, amara));
    }

    @Test
    void refusesWhatChangesARow() {
        refuses(em -> {
            em.remove(amara(em));
            em.flush();
            return null;
        });
        refuses(em -> em.createQuery("UPDATE Person p SET p.department = 'X'").executeUpdate());
        refuses(em -> em.createQuery("DELETE FROM NameToken n").executeUpdate());
        refuses(em -> em.createNativeQuery("UPDATE person SET department = 'X'").executeUpdate());
    }

    private Object amara(EntityManager em) {
        return em.find(
                person(em),
                new TenantKey(halden.tenant(), halden.person("Amara Okafor").value()));
    }

    private int found(Organisation organisation, UUID id) {
        return transactions.across(em -> em.find(person(em), new TenantKey(organisation.tenant(), id)) == null ? 0 : 1);
    }

    /** The entity is hidden in its package. */
    private static Class<?> person(EntityManager em) {
        return em.getMetamodel().getEntities().stream()
                .filter(type -> type.getName().equals("Person"))
                .findFirst()
                .orElseThrow()
                .getJavaType();
    }

    private void refuses(Function<EntityManager, Object> change) {
        var thrown = assertThrows(RuntimeException.class, () -> transactions.across(change));
        assertTrue(causes(thrown).anyMatch(UnsupportedOperationException.class::isInstance), thrown::toString);
        transactions.bound(halden.tenant(), em -> {
            assertTrue(em.createQuery("SELECT COUNT(n.id) FROM NameToken n", Long.class)
                            .getSingleResult()
                    > 0);
            return null;
        });
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }
}
