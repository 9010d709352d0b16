package net.imgsecurity.portal.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.imgsecurity.portal.person.PeopleOrder;
import net.imgsecurity.portal.person.PeopleQuery;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.ReadingId;
import net.imgsecurity.portal.testing.Crowd;
import net.imgsecurity.portal.testing.MovableClock;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.StatementLog;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** IMG's staff and the data of an organisation that is not theirs. */
@ArquillianTest
class OrganisationsIT {
    private static final String REASON = "A person asked by telephone for a correction";
    private static final PeopleQuery ALL = new PeopleQuery(null, PeopleOrder.NAME, false, null, 50);

    @Inject
    World world;

    @Inject
    Organisations organisations;

    @Inject
    ReadingsOfUs readings;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    @Inject
    MovableClock clock;

    @Inject
    Crowd crowd;

    private Organisation img;
    private Organisation halden;
    private Organisation corvane;

    @BeforeEach
    void staffAndTwoClients() {
        img = world.img().staff("Rosa Lind").staff("Ida Berg");
        halden = world.client("Halden").administrator("Jon Veld").member("Amara Okafor");
        corvane = world.client("Corvane").administrator("Tomas Reyes");
    }

    @AfterEach
    void putTheClockRight() {
        clock.putRight();
    }

    @Test
    void needAReason() {
        for (var reason : new String[] {null, "", "   ", "because", "x".repeat(501)}) {
            assertThrows(Invalid.class, () -> img.as("Rosa Lind", () -> organisations.open(halden.slug(), reason)));
        }
        assertEquals(0, count("SELECT COUNT(*) AS n FROM reading WHERE tenant_id = ?", halden));
    }

    @Test
    void areReadForTheReasonGiven() {
        var reading = open("Rosa Lind", halden);

        var found = img.as("Rosa Lind", () -> organisations.people(reading, ALL));
        var amara = img.as("Rosa Lind", () -> organisations.person(reading, halden.person("Amara Okafor"), null));

        assertEquals(
                List.of("Okafor", "Veld"),
                found.page().items().stream().map(row -> row.familyName()).toList());
        assertEquals("Amara", amara.profile().data().givenName());
        assertEquals(2, found.total());
    }

    @Test
    @Tag("A11")
    void showEachLookWithItsReasonToWhomItConcerns() {
        var reading = open("Rosa Lind", halden);
        img.as("Rosa Lind", () -> organisations.people(reading, ALL));
        img.as("Rosa Lind", () -> organisations.person(reading, halden.person("Amara Okafor"), null));

        assertEquals(
                List.of("LISTED IMG_STAFF " + REASON, "OPENED IMG_STAFF " + REASON),
                looksAt(halden, halden.person("Amara Okafor")));
        assertEquals(List.of("LISTED IMG_STAFF " + REASON), looksAt(halden, halden.person("Jon Veld")));
    }

    @Test
    @Tag("A11")
    void rememberASearchThatFoundNobody() {
        var reading = open("Rosa Lind", halden);

        img.as(
                "Rosa Lind",
                () -> organisations.people(reading, new PeopleQuery("nobody", PeopleOrder.NAME, false, null, 10)));

        assertEquals(1, count("SELECT COUNT(*) AS n FROM look WHERE tenant_id = ?", halden));
    }

    @Test
    @Tag("A11")
    void areToldWhenAndWhyTheyWereReadAndHowMuchButNotByWhom() {
        var first = open("Ida Berg", halden);
        clock.forward(Duration.ofMinutes(1));
        var second = open("Rosa Lind", halden);
        img.as("Rosa Lind", () -> organisations.people(second, ALL));
        img.as("Rosa Lind", () -> organisations.person(second, halden.person("Amara Okafor"), null));
        img.as("Rosa Lind", () -> organisations.person(second, halden.person("Amara Okafor"), null));

        var told = halden.as("Jon Veld", () -> readings.list(null));

        assertEquals(
                List.of(second.value(), first.value()),
                told.items().stream().map(ReadingEntry::id).toList());
        var newest = told.items().get(0);
        assertEquals(REASON, newest.reason());
        assertEquals(Duration.ofMinutes(30), Duration.between(newest.openedAt(), newest.expiresAt()));
        assertEquals(List.of(1, 2), List.of(newest.opened(), newest.listed()), "each person counts once");
        assertEquals(0, told.items().get(1).listed(), "another's looks are not this one's");
        assertEquals(
                List.of(), corvane.as("Tomas Reyes", () -> readings.list(null)).items());
    }

    @Test
    void areToldPageByPage() {
        for (int i = 0; i < 51; i++) {
            open("Rosa Lind", halden);
        }
        var page = halden.as("Jon Veld", () -> readings.list(null));
        assertEquals(50, page.items().size());
        var rest = halden.as("Jon Veld", () -> readings.list(page.next()));
        assertEquals(1, rest.items().size());
        assertEquals(null, rest.next());
        assertThrows(Invalid.class, () -> halden.as("Jon Veld", () -> readings.list("nonsense")));
    }

    @Test
    void tellOnlyTheirAdministrators() {
        assertThrows(Forbidden.class, () -> halden.as("Amara Okafor", () -> readings.list(null)));
        assertThrows(Forbidden.class, () -> img.as("Rosa Lind", () -> readings.list(null)));
    }

    @Test
    void showNobodyOfAnotherOrganisation() {
        var reading = open("Rosa Lind", halden);
        var tomas = corvane.person("Tomas Reyes");

        assertThrows(NotFound.class, () -> img.as("Rosa Lind", () -> organisations.person(reading, tomas, null)));
        assertEquals(List.of(), looksAt(corvane, tomas));
    }

    @Test
    void areOpenToTheOneWhoGaveTheReason() {
        var reading = open("Rosa Lind", halden);

        assertThrows(NotFound.class, () -> img.as("Ida Berg", () -> organisations.people(reading, ALL)));
        assertThrows(NotFound.class, () -> img.as("Ida Berg", () -> organisations.reading(reading)));
    }

    @Test
    void closeAfterHalfAnHour() {
        var reading = open("Rosa Lind", halden);
        clock.forward(Duration.ofMinutes(29));
        assertEquals(
                2,
                img.as("Rosa Lind", () -> organisations.people(reading, ALL))
                        .page()
                        .items()
                        .size());

        clock.forward(Duration.ofMinutes(2));

        var over = assertThrows(NotFound.class, () -> img.as("Rosa Lind", () -> organisations.people(reading, ALL)));
        assertEquals("reading.over", over.key());
    }

    @Test
    void stayClosedWithoutAReading() {
        assertThrows(NotFound.class, () -> img.as("Rosa Lind", () -> organisations.people(ReadingId.next(), ALL)));
    }

    @Test
    void areClosedToEverybodyElse() {
        var reading = open("Rosa Lind", halden);
        for (var name : List.of("Jon Veld", "Amara Okafor")) {
            assertThrows(Forbidden.class, () -> halden.as(name, () -> organisations.list(null, 10)));
            assertThrows(Forbidden.class, () -> halden.as(name, () -> organisations.one(halden.slug())));
            assertThrows(Forbidden.class, () -> halden.as(name, () -> organisations.open(halden.slug(), REASON)));
            assertThrows(Forbidden.class, () -> halden.as(name, () -> organisations.people(reading, ALL)));
        }
    }

    @Test
    void areListedWithTheNumberOfTheirMembersPageByPage() {
        var all = new ArrayList<OrganisationRow>();
        String after = null;
        do {
            var from = after;
            var page = img.as("Rosa Lind", () -> organisations.list(from, 2));
            all.addAll(page.items());
            after = page.next();
        } while (after != null);

        assertEquals(
                all.stream().map(OrganisationRow::slug).sorted().distinct().toList(),
                all.stream().map(OrganisationRow::slug).toList());
        assertTrue(all.contains(new OrganisationRow(halden.slug(), "Halden", "CLIENT", 2)));
    }

    @Test
    void costTheSameForTwelvePeopleAndForTwoThousandFiveHundred() {
        crowd.into(halden, 12);
        crowd.into(corvane, 2500);
        var few = open("Rosa Lind", halden);
        var many = open("Rosa Lind", corvane);

        assertEquals(
                statements(() -> organisations.people(few, ALL)), statements(() -> organisations.people(many, ALL)));
        assertEquals(statements(() -> organisations.list(null, 1)), statements(() -> organisations.list(null, 200)));
    }

    private int statements(Runnable work) {
        return img.as("Rosa Lind", () -> StatementLog.during(work).size());
    }

    private ReadingId open(String name, Organisation organisation) {
        return img.as(name, () -> organisations.open(organisation.slug(), REASON))
                .id();
    }

    private int count(String sql, Organisation organisation) {
        return transactions
                .run(() -> jdbc.first(sql, row -> row.getInt("n"), organisation.tenant()))
                .orElseThrow();
    }

    private List<String> looksAt(Organisation organisation, PersonId person) {
        return transactions.run(() -> jdbc.list(
                "SELECT l.kind, l.role, l.reason FROM look l JOIN look_person p ON p.tenant_id = l.tenant_id AND p.look_id = l.id"
                        + " WHERE p.tenant_id = ? AND p.person_id = ? ORDER BY l.id",
                row -> row.getString("kind") + " " + row.getString("role") + " " + row.getString("reason"),
                organisation.tenant(),
                person));
    }
}
