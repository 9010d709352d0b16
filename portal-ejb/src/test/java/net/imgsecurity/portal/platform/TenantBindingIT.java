package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import net.imgsecurity.portal.testing.Acting;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TenantBindingIT {
    private static final String PEOPLE = "SELECT p.id FROM Person p";

    @Inject
    TenantBinding binding;

    @Inject
    Transactions transactions;

    @Inject
    World world;

    @Inject
    Acting acting;

    @Test
    void refusesASecondTenantInOneTransaction() {
        var halden = world.client("Halden").tenant();
        var corvane = world.client("Corvane").tenant();

        assertThrows(
                IllegalStateException.class,
                () -> transactions.run(() -> {
                    binding.bind(halden);
                    binding.bind(corvane);
                    return null;
                }));
    }

    @Test
    void takesTheSameTenantAgain() {
        var halden = world.client("Halden").tenant();

        assertDoesNotThrow(() -> transactions.run(() -> {
            binding.bind(halden);
            binding.bind(halden);
            return null;
        }));
    }

    @Test
    void bindsTheTypeOfTheColumn() {
        var halden = world.client("Halden").tenant();

        var bound = transactions.unbound(em -> {
            binding.bind(halden);
            return em.getProperties().get(TenantOwned.BOUND_TENANT);
        });

        assertEquals(halden.value(), assertInstanceOf(Integer.class, bound));
    }

    @Test
    void refusesToBindOutsideATransaction() {
        var halden = world.client("Halden").tenant();

        assertThrows(IllegalStateException.class, () -> binding.bind(halden));
    }

    @Test
    void leavesNothingBoundForTheNextTransaction() {
        var halden = world.client("Halden").member("Amara Okafor").tenant();
        transactions.unbound(em -> {
            binding.bind(halden);
            return em.createQuery(PEOPLE).getResultList();
        });

        assertThrows(
                RuntimeException.class,
                () -> transactions.unbound(em -> em.createQuery(PEOPLE).getResultList()));
    }

    @Test
    void leavesATransactionInsideABoundOneUnbound() {
        var halden = world.client("Halden").member("Amara Okafor").tenant();

        assertThrows(
                RuntimeException.class,
                () -> transactions.unbound(outer -> {
                    binding.bind(halden);
                    return transactions.unbound(em -> em.createQuery(PEOPLE).getResultList());
                }));
    }

    @Test
    void letsACallerOfARequestNotBecomeAnother() {
        var halden = world.client("Halden").member("Amara Okafor").administrator("Jon Veld");
        var jon = halden.caller("Jon Veld");

        halden.as("Amara Okafor", () -> assertThrows(IllegalStateException.class, () -> acting.change(jon)));
    }
}
