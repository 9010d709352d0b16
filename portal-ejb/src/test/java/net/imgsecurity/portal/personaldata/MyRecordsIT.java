package net.imgsecurity.portal.personaldata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Permission;
import net.imgsecurity.portal.testing.Acting;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.StatementLog;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What one sees of it oneself, and what goes with one. */
@ArquillianTest
class MyRecordsIT {
    private static final Instant THEN = Instant.parse("2026-03-04T10:00:00Z");

    @Inject
    World world;

    @Inject
    Acting acting;

    @Inject
    RecordIntake intake;

    @Inject
    MyRecords mine;

    @Inject
    RecordData data;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;

    @BeforeEach
    void amaraOfHalden() {
        halden = world.client("Halden").member("Jon Veld").member("Amara Okafor");
    }

    /** Three happened at each moment, so that time alone does not sort them. */
    @Test
    @Tag("B8")
    void listsTheNewestFirstEachOnce() {
        views("Amara Okafor", 0, 120);
        var pages = new ArrayList<List<RecordView>>();
        String cursor = null;
        do {
            var from = cursor;
            var page = halden.as("Amara Okafor", () -> mine.list(Category.USAGE, from));
            pages.add(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertEquals(List.of(50, 50, 20), pages.stream().map(List::size).toList());
        var all = pages.stream().flatMap(List::stream).toList();
        assertEquals(120, new HashSet<>(all.stream().map(RecordView::id).toList()).size());
        for (int i = 1; i < all.size(); i++) {
            assertTrue(!all.get(i - 1).occurredAt().isBefore(all.get(i).occurredAt()));
        }
        assertEquals(Map.of("site", "fonetrac", "page", "/help"), all.get(0).content());
    }

    @Test
    void listsInAsManyStatementsAsForOne() {
        views("Amara Okafor", 0, 1);
        var few = statements();
        views("Amara Okafor", 1, 60);
        assertEquals(few, statements());
    }

    @Test
    void goesOnFromNobodyElsesPlace() {
        views("Amara Okafor", 0, 60);
        var next =
                halden.as("Amara Okafor", () -> mine.list(Category.USAGE, null)).next();
        halden.as("Jon Veld", () -> assertThrows(NotFound.class, () -> mine.list(Category.USAGE, next)));
        halden.as("Amara Okafor", () -> assertThrows(NotFound.class, () -> mine.list(Category.SUPPORT, next)));
    }

    @Test
    @Tag("B3")
    @Tag("B4")
    @Tag("B5")
    @Tag("B6")
    @Tag("B8")
    @Tag("B10")
    void countsEachCategoryUpToAThousandInOneStatement() {
        views("Amara Okafor", 0, 1000);
        views("Amara Okafor", 1000, 5);
        views("Jon Veld", 2000, 7);
        halden.as("Amara Okafor", () -> {
            var heard = new ArrayList<String>();
            heard.addAll(StatementLog.during(() -> {
                var all = mine.overview();
                assertEquals(
                        List.of(Category.values()),
                        all.stream().map(CategoryView::category).toList());
                assertEquals(
                        new CategoryView(Category.USAGE, 1000, true, THEN.plusSeconds(1004 / 3)),
                        all.get(Category.USAGE.ordinal()));
                assertEquals(new CategoryView(Category.LOCATION, 0, false, null), all.get(0));
            }));
            assertEquals(
                    1,
                    heard.stream()
                            .filter(sql -> sql.contains("personal_record"))
                            .count());
        });
    }

    /** A contact of which no position came is held all the same. */
    @Test
    @Tag("B3")
    void countsPositionsAndNotTheSessionsThatTheyBelongTo() {
        send(
                "Amara Okafor",
                "sessions",
                Permission.WRITE_LOCATION,
                List.of(Sent.begin("b1", THEN).json()));
        halden.as(
                "Amara Okafor",
                () -> assertEquals(
                        new CategoryView(Category.LOCATION, 0, false, THEN),
                        mine.overview().get(0)));
        var end = THEN.plusSeconds(90);
        send(
                "Amara Okafor",
                "sessions",
                Permission.WRITE_LOCATION,
                List.of(
                        Sent.position("p1", "b1", THEN.plusSeconds(30)).json(),
                        Sent.position("p2", "b1", THEN.plusSeconds(60)).json(),
                        Sent.end("e1", "b1", end).json()));
        halden.as(
                "Amara Okafor",
                () -> assertEquals(
                        new CategoryView(Category.LOCATION, 2, false, end),
                        mine.overview().get(0)));
    }

    @Test
    @Tag("A3")
    @Tag("A4")
    void saysOfEachCategoryWhyItIsHeldForHowLongAndInWhichRole() {
        halden.as("Amara Okafor", () -> {
            for (var category : Category.values()) {
                var provenance = mine.provenance(category);
                assertNotNull(provenance.category().role(), category::name);
                assertFalse(provenance.purposes().isEmpty(), category::name);
                assertFalse(provenance.recipients().isEmpty(), category::name);
                assertFalse(provenance.retention().isEmpty(), category::name);
                assertTrue(provenance.purposes().stream().allMatch(purpose -> purpose.basis() != null), category::name);
            }
        });
    }

    @Test
    @Tag("E1")
    void standsInTheCopy() {
        views("Amara Okafor", 0, 3);
        views("Jon Veld", 10, 3);
        var copy = halden.asJob(() -> transactions.run(() -> data.collect(halden.person("Amara Okafor"))));
        assertEquals(3, ((List<?>) copy.get("usage")).size());
        assertEquals(0, ((List<?>) copy.get("location")).size());
        assertTrue(copy.toString().contains("page=/help"), copy::toString);
    }

    @Test
    @Tag("F6")
    void goesInPortionsWithThePersonAndLeavesOthers() {
        views("Amara Okafor", 0, 1000);
        views("Amara Okafor", 1000, 200);
        views("Jon Veld", 2000, 3);
        var person = halden.person("Amara Okafor");
        assertEquals(true, halden.asJob(() -> transactions.run(() -> data.eraseSome(person))));
        assertEquals(false, halden.asJob(() -> transactions.run(() -> data.eraseSome(person))));
        assertEquals(3, count());
    }

    /** What comes in after its step of an erasure does not keep the person in. */
    @Test
    @Tag("F6")
    void goesWithThePersonsOwnRow() {
        views("Amara Okafor", 0, 3);
        var person = halden.person("Amara Okafor");
        transactions.run(() -> {
            for (var table : List.of("contact_point", "name_token", "exact_hash", "person_change")) {
                jdbc.update("DELETE FROM " + table + " WHERE person_id = ?", person);
            }
            return jdbc.update("DELETE FROM person WHERE id = ?", person);
        });
        assertEquals(0, count());
    }

    private int statements() {
        return halden.as(
                "Amara Okafor",
                () -> StatementLog.during(() -> mine.list(Category.USAGE, null)).size());
    }

    private int count() {
        return transactions
                .run(() -> jdbc.list("SELECT id FROM personal_record WHERE tenant_id = ?", row -> 1, halden.tenant()))
                .size();
    }

    private void views(String name, int from, int count) {
        var records = IntStream.range(from, from + count)
                .mapToObj(
                        i -> Sent.page("v" + i + "-" + UUID.nameUUIDFromBytes(name.getBytes()), THEN.plusSeconds(i / 3))
                                .json())
                .toList();
        send(name, "sites", Permission.WRITE_USAGE, records);
    }

    private void send(String name, String source, Permission category, List<Object> records) {
        acting.as(
                Caller.service(halden.tenant(), "img-" + source, EnumSet.of(Permission.WRITE_RECORDS, category)),
                () -> intake.receive(halden.person(name), source, records));
    }
}
