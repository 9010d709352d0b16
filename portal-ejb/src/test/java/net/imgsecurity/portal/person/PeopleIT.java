package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.Typed;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An administrator and the people of their organisation, and of another. */
@ArquillianTest
class PeopleIT {
    private static final PeopleQuery ALL = new PeopleQuery(null, PeopleOrder.NAME, false, null, 50);

    @Inject
    World world;

    @Inject
    People people;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;
    private Organisation northreach;

    @BeforeEach
    void twoOrganisationsWithOnePersonInBoth() {
        northreach = world.client("Northreach").administrator("Mira Sand").member("Alex Moreau");
        halden = world.client("Halden")
                .administrator("Jon Veld")
                .member("Amara Okafor")
                .member("Alex Moreau", northreach);
    }

    @Test
    @Tag("D8")
    void anAdministratorSeesTheOrganisationsPeople() {
        var rows = halden.as("Jon Veld", () -> people.list(ALL)).page().items();

        assertEquals(
                List.of("Alex Moreau", "Amara Okafor", "Jon Veld"),
                rows.stream()
                        .map(row -> row.givenName() + " " + row.familyName())
                        .toList());
        assertEquals("ADMINISTRATOR", rows.get(2).role());
        assertEquals(halden.address("Amara Okafor"), rows.get(1).email());
    }

    @Test
    void aPersonOfAnotherOrganisationIsNotThere() {
        var mira = northreach.person("Mira Sand");
        var unknown = PersonId.next();
        var typed = Typed.amara().data();

        for (var id : List.of(mira, unknown)) {
            assertThrows(NotFound.class, () -> halden.as("Jon Veld", () -> people.one(id)));
            assertThrows(NotFound.class, () -> halden.as("Jon Veld", () -> people.open(id, null)));
            assertThrows(NotFound.class, () -> halden.as("Jon Veld", () -> people.history(id, null)));
            assertThrows(NotFound.class, () -> halden.as("Jon Veld", () -> people.edit(id, typed, 1)));
        }
        var search = new PeopleQuery("mira", PeopleOrder.NAME, false, null, 10);
        assertEquals(0, halden.as("Jon Veld", () -> people.list(search)).total());
    }

    @Test
    void aMemberReadsNobodyElse() {
        var jon = halden.person("Jon Veld");
        var typed = Typed.amara().data();
        assertThrows(Forbidden.class, () -> halden.as("Amara Okafor", () -> people.list(ALL)));
        assertThrows(Forbidden.class, () -> halden.as("Amara Okafor", () -> people.one(jon)));
        assertThrows(Forbidden.class, () -> halden.as("Amara Okafor", () -> people.open(jon, null)));
        assertThrows(Forbidden.class, () -> halden.as("Amara Okafor", () -> people.history(jon, null)));
        assertThrows(Forbidden.class, () -> halden.as("Amara Okafor", () -> people.edit(jon, typed, 1)));
    }

    @Test
    @Tag("A11")
    void eachLookIsWrittenDownForThePerson() {
        var amara = halden.person("Amara Okafor");
        halden.as("Jon Veld", () -> people.list(ALL));
        halden.as("Jon Veld", () -> people.open(amara, null));

        assertEquals(List.of("LISTED", "OPENED"), looksAt(amara));
    }

    @Test
    @Tag("A11")
    void aRefusedLookIsNone() {
        var mira = northreach.person("Mira Sand");
        assertThrows(NotFound.class, () -> halden.as("Jon Veld", () -> people.one(mira)));

        assertEquals(List.of(), looksAt(mira));
    }

    private List<String> looksAt(PersonId person) {
        return transactions.run(() -> jdbc.list(
                "SELECT l.kind, l.account_id FROM look l JOIN look_person p ON p.tenant_id = l.tenant_id AND p.look_id = l.id"
                        + " WHERE p.person_id = ? ORDER BY l.id",
                row -> {
                    assertNotNull(row.getBytes("account_id"));
                    return row.getString("kind");
                },
                person));
    }
}
