package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.Typed;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an administrator changes, and what never changes with it. */
@ArquillianTest
class PeopleEditingIT {
    @Inject
    World world;

    @Inject
    People people;

    @Inject
    Profiles profiles;

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
    void anAdministratorEditsInTheirOwnName() {
        var amara = halden.person("Amara Okafor");

        editAmara("Medical");

        var change =
                halden.as("Amara Okafor", () -> profiles.mine()).provenance().get(Field.DEPARTMENT);
        assertEquals("Medical", change.after());
        assertEquals(Source.ADMINISTRATOR, change.source());
        assertEquals("Jon Veld", change.actorName());
        assertEquals(amara, halden.as("Jon Veld", () -> people.one(amara)).id());
    }

    @Test
    @Tag("D8")
    void whoeverIsEditedIsToldOnce() {
        editAmara("Medical");
        editAmara("Medical");

        assertEquals(1, told("Amara Okafor"), "the second time nothing changed");
        assertEquals(0, told("Jon Veld"));
    }

    @Test
    void nobodyIsToldOfTheirOwnChanges() {
        var jon = halden.person("Jon Veld");
        halden.as(
                "Jon Veld",
                () -> people.edit(
                        jon,
                        Typed.over(people.one(jon).data()).department("Head").data(),
                        people.one(jon).version()));

        assertEquals(0, told("Jon Veld"));
    }

    @Test
    void anAdministratorEditsTheirOwnRecordAsThemselves() {
        var jon = halden.person("Jon Veld");
        var seen = halden.as("Jon Veld", () -> people.one(jon));

        halden.as(
                "Jon Veld",
                () -> people.edit(
                        jon, Typed.over(seen.data()).department("Head").data(), seen.version()));

        assertEquals(
                Source.SELF,
                halden.as("Jon Veld", () -> people.one(jon))
                        .provenance()
                        .get(Field.DEPARTMENT)
                        .source());
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        var amara = halden.person("Amara Okafor");
        var seenByJon = halden.as("Jon Veld", () -> people.one(amara));
        var seenByAmara = halden.as("Amara Okafor", () -> profiles.mine());
        halden.as(
                "Amara Okafor",
                () -> profiles.edit(
                        Typed.over(seenByAmara.data()).jobTitle("Nurse").data(), seenByAmara.version()));

        var refused = assertThrows(
                Conflict.class,
                () -> halden.as(
                        "Jon Veld",
                        () -> people.edit(
                                amara,
                                Typed.over(seenByJon.data()).jobTitle("Driver").data(),
                                seenByJon.version())));

        assertEquals("changed-meanwhile", refused.key());
        assertEquals(
                "Nurse", halden.as("Jon Veld", () -> people.one(amara)).data().jobTitle());
    }

    @Test
    void anAdministratorNeverChangesHowAPersonSignsIn() {
        var amara = halden.person("Amara Okafor");
        var seen = halden.as("Jon Veld", () -> people.one(amara));

        halden.as(
                "Jon Veld",
                () -> people.edit(
                        amara,
                        Typed.over(seen.data()).email("taken@over.example").data(),
                        seen.version()));

        assertEquals(
                halden.address("Amara Okafor"),
                halden.account("Amara Okafor").signInAddress().value());
        assertNull(seen.signInAddress(), "it belongs to its holder");
    }

    @Test
    void anAdministratorRenamesNobodyWhoBelongsElsewhereToo() {
        var alex = halden.person("Alex Moreau");
        var seen = halden.as("Jon Veld", () -> people.one(alex));

        halden.as(
                "Jon Veld",
                () -> people.edit(
                        alex, Typed.over(seen.data()).familyName("Taken").data(), seen.version()));

        assertEquals("Moreau", halden.account("Alex Moreau").familyName());
        assertEquals(
                "Moreau",
                northreach
                        .as("Mira Sand", () -> people.one(northreach.person("Alex Moreau")))
                        .data()
                        .familyName());
    }

    @Test
    void anAdministratorRenamesTheAccountOfTheirOwnPeople() {
        var amara = halden.person("Amara Okafor");
        var seen = halden.as("Jon Veld", () -> people.one(amara));

        halden.as(
                "Jon Veld",
                () -> people.edit(
                        amara, Typed.over(seen.data()).familyName("Lind").data(), seen.version()));

        assertEquals("Lind", halden.account("Amara Okafor").familyName());
    }

    private void editAmara(String department) {
        var amara = halden.person("Amara Okafor");
        var seen = halden.as("Jon Veld", () -> people.one(amara));
        halden.as(
                "Jon Veld",
                () -> people.edit(
                        amara, Typed.over(seen.data()).department(department).data(), seen.version()));
    }

    private int told(String name) {
        return transactions
                .run(() -> jdbc.list(
                        "SELECT id FROM mail WHERE tenant_id = ? AND template = 'PROFILE_CHANGED' AND account_id = ?",
                        row -> Jdbc.uuid(row, "id"),
                        halden.tenant(),
                        halden.account(name).id()))
                .size();
    }
}
