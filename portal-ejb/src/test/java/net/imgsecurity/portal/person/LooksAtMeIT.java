package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.util.List;
import net.imgsecurity.portal.audit.Look;
import net.imgsecurity.portal.backoffice.Organisations;
import net.imgsecurity.portal.membership.Members;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.StatementLog;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person sees of those who looked at them. */
@ArquillianTest
@Tag("A11")
class LooksAtMeIT {
    private static final PeopleQuery ALL = new PeopleQuery(null, PeopleOrder.NAME, false, null, 50);
    private static final String REASON = "Checking the list before an evacuation";

    @Inject
    World world;

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Organisations organisations;

    @Inject
    LooksAtMe looks;

    private Organisation northreach;
    private Organisation halden;

    @BeforeEach
    void twoOrganisationsWithOnePersonInBoth() {
        northreach = world.client("Northreach").administrator("Mira Sand").member("Alex Moreau");
        halden = world.client("Halden").administrator("Jon Veld").member("Alex Moreau", northreach);
    }

    @Test
    @Tag("C16")
    void namesTheAdministratorWhoOpenedTheRecordOrSawItInAList() {
        halden.as("Jon Veld", () -> people.list(ALL));
        halden.as("Jon Veld", () -> people.one(halden.person("Alex Moreau")));

        var seen = seenBy(halden, "Alex Moreau", null).items();

        assertEquals(
                List.of(Look.Kind.OPENED, Look.Kind.LISTED),
                seen.stream().map(LookView::kind).toList());
        assertEquals("Jon Veld", seen.get(0).name());
        assertEquals("ADMINISTRATOR", seen.get(0).role());
        assertNull(seen.get(0).reason());
    }

    @Test
    @Tag("C16")
    void showsOneLookForEachOpeningOfWhatSomebodyIsHere() {
        halden.as("Jon Veld", () -> members.one(halden.person("Alex Moreau")));
        assertEquals(1, seenBy(halden, "Alex Moreau", null).items().size());

        var opened = halden.as("Jon Veld", () -> people.member(halden.person("Alex Moreau")));

        assertEquals("Moreau", opened.familyName());
        assertEquals("MEMBER", opened.member().role());
        assertEquals(2, seenBy(halden, "Alex Moreau", null).items().size());
    }

    @Test
    @Tag("C16")
    void givesTheReasonOfImgsStaffAndNoName() {
        var img = world.img().staff("Rosa Lind");
        var reading = img.as("Rosa Lind", () -> organisations.open(halden.slug(), REASON));
        img.as("Rosa Lind", () -> organisations.person(reading.id(), halden.person("Alex Moreau"), null));

        var look = seenBy(halden, "Alex Moreau", null).items().get(0);

        assertEquals("IMG_STAFF", look.role());
        assertEquals(REASON, look.reason());
        assertNull(look.name());
    }

    @Test
    void tellsOneOrganisationNothingOfTheOther() {
        halden.as("Jon Veld", () -> people.one(halden.person("Alex Moreau")));

        assertEquals(List.of(), seenBy(northreach, "Alex Moreau", null).items());
    }

    @Test
    void namesNobodyWhoIsGoneByWhatTheyAreCalledElsewhere() {
        halden.administrator("Mira Veld").member("Mira Sand", northreach);
        halden.as("Mira Veld", () -> members.giveRole(halden.person("Mira Sand"), "ADMINISTRATOR"));
        halden.as("Mira Sand", () -> people.one(halden.person("Alex Moreau")));
        assertEquals(
                "Mira Sand", seenBy(halden, "Alex Moreau", null).items().get(0).name());

        halden.as("Mira Veld", () -> members.end(halden.person("Mira Sand")));

        var look = seenBy(halden, "Alex Moreau", null).items().get(0);
        assertEquals("ADMINISTRATOR", look.role());
        assertNull(look.name());
    }

    @Test
    void leavesOutWhatAPersonReadsOfThemselves() {
        halden.as("Jon Veld", () -> people.one(halden.person("Jon Veld")));

        assertEquals(List.of(), seenBy(halden, "Jon Veld", null).items());
    }

    @Test
    void goesOnToTheOlderOnesEachOnceInAsManyStatementsAsForOne() {
        halden.as("Jon Veld", () -> people.one(halden.person("Alex Moreau")));
        var few = statements();
        for (int i = 0; i < 60; i++) {
            halden.as("Jon Veld", () -> people.one(halden.person("Alex Moreau")));
        }

        assertEquals(few, statements());
        var first = seenBy(halden, "Alex Moreau", null);
        var second = seenBy(halden, "Alex Moreau", first.next());
        assertEquals(50, first.items().size());
        assertEquals(11, second.items().size());
        assertNull(second.next());
    }

    private int statements() {
        return halden.as(
                "Alex Moreau", () -> StatementLog.during(() -> looks.list(null)).size());
    }

    private Page<LookView> seenBy(Organisation there, String name, String cursor) {
        return there.as(name, () -> looks.list(cursor));
    }
}
