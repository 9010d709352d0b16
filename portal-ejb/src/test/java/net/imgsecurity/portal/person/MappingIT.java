package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.Saving;
import net.imgsecurity.portal.platform.TenantKey;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.StatementLog;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.Typed;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What our mapping relies on in this provider, and what it must keep clear of: when one of these moves, so may the code. */
@ArquillianTest
class MappingIT {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @Inject
    World world;

    @Inject
    Transactions transactions;

    private Organisation halden;

    @BeforeEach
    void anOrganisation() {
        halden = world.client("Halden").member("Amara Okafor");
    }

    @Test
    void loadsNoPersonWithItsTokens() {
        var sent = StatementLog.during(() -> transactions.bound(
                halden.tenant(),
                em -> em.createQuery("SELECT n FROM NameToken n", NameToken.class)
                        .getResultList()));

        assertEquals(1, sent.size(), () -> "woven and lazy means one statement: " + sent);
    }

    @Test
    void readsAnEmbeddedObjectOfNullsAsNull() {
        transactions.bound(halden.tenant(), em -> {
            var email = em.createQuery("SELECT c FROM ContactPoint c", ContactPoint.class)
                    .getSingleResult();
            assertNull(email.address());
            return null;
        });
    }

    @Test
    void answersProjectionsThatNameTheWholeKeyInBothUnits() {
        var query = "SELECT p.givenName FROM Person p WHERE p.id = :id AND p.tenantId = :tenant";
        var amara = halden.person("Amara Okafor").value();
        assertEquals(
                "Amara",
                transactions.bound(
                        halden.tenant(),
                        em -> em.createQuery(query)
                                .setParameter("id", amara)
                                .setParameter("tenant", halden.tenant().value())
                                .getSingleResult()));
        assertEquals(
                "Amara",
                transactions.across(em -> em.createQuery(query)
                        .setParameter("id", amara)
                        .setParameter("tenant", halden.tenant().value())
                        .getSingleResult()));
    }

    /** Why {@link PeopleReading} finds its person by key. */
    @Test
    void failsOnEntityQueriesThatNameTheWholeKeyInTheSecondUnit() {
        var amara = halden.person("Amara Okafor").value();
        assertThrows(
                RuntimeException.class,
                () -> transactions.across(
                        em -> em.createQuery("SELECT p FROM Person p WHERE p.id = :id AND p.tenantId = :tenant")
                                .setParameter("id", amara)
                                .setParameter("tenant", halden.tenant().value())
                                .getSingleResult()));
    }

    @Test
    void removesAContactPointWithTheValueThatLeaves() {
        var amara = new TenantKey(halden.tenant(), halden.person("Amara Okafor").value());
        var withoutPhone = Typed.amara();
        change(amara, withoutPhone);
        change(amara, withoutPhone.mobilePhone(null).billingAddress(null));

        transactions.bound(halden.tenant(), em -> {
            var kinds = em.createQuery("SELECT c.kind FROM ContactPoint c ORDER BY c.kind", ContactKind.class)
                    .getResultList();
            assertEquals(List.of(ContactKind.EMAIL, ContactKind.HOME_ADDRESS, ContactKind.WORK_PHONE), kinds);
            return null;
        });
    }

    @Test
    void countsUpTheVersionWithEachChange() {
        var amara = new TenantKey(halden.tenant(), halden.person("Amara Okafor").value());
        var before = transactions.bound(
                halden.tenant(), em -> em.find(Person.class, amara).version());
        change(amara, Typed.amara());

        var person = transactions.bound(halden.tenant(), em -> em.find(Person.class, amara));
        assertNotNull(person);
        assertEquals(before + 1, person.version());
    }

    @Test
    void tellsTheSlowerOfTwoTransactionsThatTheOtherWasFaster() {
        var amara = new TenantKey(halden.tenant(), halden.person("Amara Okafor").value());

        var refused = assertThrows(
                Conflict.class,
                () -> transactions.bound(halden.tenant(), em -> {
                    em.find(Person.class, amara)
                            .change(
                                    ValidProfile.of(
                                            Typed.amara().department("Late").data()),
                                    NOON);
                    change(amara, Typed.amara().department("Early"));
                    Saving.flush(em);
                    return null;
                }));

        assertEquals(412, refused.status());
        assertEquals(
                "Early",
                transactions.bound(
                        halden.tenant(),
                        em -> em.find(Person.class, amara).profile().department()));
    }

    @Test
    void tellsTheSlowerOfTwoTransactionsThatTheNumberIsTaken() {
        var refused = assertThrows(
                Conflict.class,
                () -> transactions.bound(halden.tenant(), em -> {
                    em.persist(kim());
                    transactions.bound(halden.tenant(), faster -> {
                        faster.persist(kim());
                        return null;
                    });
                    Saving.flush(em);
                    return null;
                }));

        assertEquals("already-there", refused.key());
    }

    private static Person kim() {
        var kim = new Person(PersonId.next(), "K-1", NOON);
        kim.change(
                ValidProfile.of(
                        Typed.profile("Kim", "Lee", "kim@halden.example").data()),
                NOON);
        return kim;
    }

    private void change(TenantKey key, Typed typed) {
        transactions.bound(
                halden.tenant(), em -> em.find(Person.class, key).change(ValidProfile.of(typed.data()), NOON));
    }
}
