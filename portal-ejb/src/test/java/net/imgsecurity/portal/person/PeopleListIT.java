package net.imgsecurity.portal.person;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.imgsecurity.portal.job.HourlyRound;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.testing.Crowd;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Runs;
import net.imgsecurity.portal.testing.StatementLog;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.Typed;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Finding and turning pages, and what that costs. */
@ArquillianTest
class PeopleListIT {
    @Inject
    World world;

    @Inject
    People people;

    @Inject
    Profiles profiles;

    @Inject
    Crowd crowd;

    @Inject
    IndexPeople indexing;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    @Test
    void findsNamesInEveryScriptByTheirBeginnings() {
        var halden = world.client("Halden")
                .administrator("Jon Veld")
                .member("Åse Ødegård")
                .member("Łucja Żółć")
                .member("Ольга Петрова")
                .member("花子 山田")
                .member("أمينة حسن")
                .member("Δήμητρα Παππά")
                .member("Jürgen Groß")
                .member("Min-jun 김");

        assertEquals(Set.of("Ødegård"), found(halden, "odeg"));
        assertEquals(Set.of("Ødegård"), found(halden, "ÅSE ødegård"));
        assertEquals(Set.of("Żółć"), found(halden, "lucja zol"));
        assertEquals(Set.of("Петрова"), found(halden, "петр"));
        assertEquals(Set.of("山田"), found(halden, "山田"));
        assertEquals(Set.of("山田"), found(halden, "田"));
        assertEquals(Set.of("حسن"), found(halden, "حسن"));
        assertEquals(Set.of("Παππά"), found(halden, "παππα"));
        assertEquals(Set.of("Groß"), found(halden, "gross"));
        assertEquals(Set.of("김"), found(halden, "jun"));
    }

    @Test
    void findsByMailAddressAndEmployeeNumber() {
        var halden = world.client("Halden").administrator("Jon Veld").member("Amara Okafor");

        assertEquals(Set.of("Okafor"), found(halden, halden.address("Amara Okafor")));
        assertEquals(Set.of("Okafor"), found(halden, "T-002"));
        assertEquals(Set.of("Okafor", "Veld"), found(halden, "t-"));
    }

    @Test
    void findsByTelephoneNumberAsAWholeInItsOwnOrganisationOnly() {
        var halden = world.client("Halden").administrator("Jon Veld").member("Amara Okafor");
        var corvane = world.client("Corvane").administrator("Jon Veld").member("Tomas Reyes");
        call(halden, "Amara Okafor", "+47 412 34 567");
        call(corvane, "Tomas Reyes", "+47 412 34 567");

        assertEquals(Set.of("Okafor"), found(halden, "412 34 567"));
        assertEquals(Set.of("Reyes"), found(corvane, "0047 41234567"));
        assertEquals(Set.of(), found(halden, "412 34 56"));
        call(halden, "Amara Okafor", "+47 412 34 568");
        assertEquals(Set.of(), found(halden, "412 34 567"));
        assertEquals(Set.of("Okafor"), found(halden, "41234568"));
    }

    /** A number that several share would else hide whose employee numbers begin with its digits, however many they are. */
    @Test
    void findsByTelephoneNumberBesidesWhomTheSameDigitsBegin() {
        var halden = world.client("Halden").administrator("Jon Veld").member("Amara Okafor");
        call(halden, "Amara Okafor", "+47 412 34 567");
        halden.as(
                "Jon Veld",
                () -> people.invite(
                        "41234567-B",
                        Typed.profile("Ines", "Duarte", "ines@" + halden.slug() + ".example")
                                .data(),
                        "MEMBER"));
        assertEquals(Set.of("Okafor", "Duarte"), found(halden, "41234567"));

        crowd.into(halden, PeopleReading.COUNTED);
        transactions.run(() -> jdbc.update(
                "UPDATE name_token SET token = '412345670' WHERE tenant_id = ? AND token = 'crowd'", halden.tenant()));
        var many =
                halden.as("Jon Veld", () -> people.list(new PeopleQuery("41234567", PeopleOrder.NAME, true, null, 2)));
        assertEquals(PeopleReading.COUNTED + 1, many.total());
        assertEquals(
                List.of("Okafor", "Duarte"),
                many.page().items().stream().map(PersonRow::familyName).toList());
    }

    @Test
    void keepsTheSameNumberUnderAnotherHashInEachOrganisation() {
        var halden = world.client("Halden").administrator("Jon Veld").member("Amara Okafor");
        var corvane = world.client("Corvane").administrator("Tomas Reyes");
        call(halden, "Amara Okafor", "+47 412 34 567");
        call(corvane, "Tomas Reyes", "+47 412 34 567");

        var hashes = jdbc.list(
                "SELECT HEX(hash) AS hash FROM exact_hash WHERE tenant_id IN (?, ?)",
                row -> row.getString("hash"),
                halden.tenant(),
                corvane.tenant());
        assertEquals(2 + 2, hashes.size(), "the number with and without its country");
        assertEquals(hashes.size(), new HashSet<>(hashes).size(), "the same number is another hash elsewhere");
    }

    /** The former rules knew no telephone numbers, and words of one character fewer. */
    @Test
    void findsPeopleOfFormerRulesOnceTheyAreIndexedAnew() {
        var halden = world.client("Halden").administrator("Jon Veld").member("Amara Okafor");
        call(halden, "Amara Okafor", "+47 412 34 567");
        transactions.bound(
                halden.tenant(),
                em -> em.createQuery("DELETE FROM ExactHash h").executeUpdate()
                        + em.createQuery("DELETE FROM NameToken n").executeUpdate()
                        + em.createQuery("UPDATE Person p SET p.indexedAs = 0").executeUpdate());
        assertEquals(Set.of(), found(halden, "41234567"));

        assertTrue(asked(halden));
        var version = version(halden);
        Runs.once(halden, indexing);
        assertEquals(version, version(halden), "nobody's form is old by it");

        assertEquals(Set.of("Okafor"), found(halden, "41234567"));
        assertEquals(Set.of("Okafor"), found(halden, "okaf"));
        assertEquals(Set.of("Veld"), found(halden, "veld"));
    }

    private long version(Organisation organisation) {
        return organisation.as("Amara Okafor", () -> profiles.mine()).version();
    }

    /** Whether the hourly round asks for it. */
    private boolean asked(Organisation organisation) {
        indexing.ask(new HourlyRound());
        return jdbc.first(
                        "SELECT 1 FROM job WHERE tenant_id = ? AND kind = ?",
                        row -> true,
                        organisation.tenant(),
                        IndexPeople.KIND)
                .isPresent();
    }

    private void call(Organisation organisation, String name, String number) {
        organisation.as(name, () -> {
            var seen = profiles.mine();
            return profiles.edit(Typed.over(seen.data()).mobilePhone(number).data(), seen.version());
        });
    }

    @Test
    void takesNoSignOfTheSearchForAPattern() {
        var halden = world.client("Halden").administrator("Jon Veld");

        assertEquals(Set.of(), found(halden, "_on"));
        assertEquals(Set.of(), found(halden, "j' OR '1'='1"));
    }

    @Test
    void turnsPagesForthAndBackOverPeopleOfOneName() {
        var halden = world.client("Halden").administrator("Jon Veld");
        for (int i = 0; i < 9; i++) {
            halden.memberNamed("Kim Lee", "kim" + i);
        }

        for (var order : PeopleOrder.values()) {
            for (var descending : List.of(false, true)) {
                turnsAllPages(halden, order, descending);
            }
        }
    }

    private void turnsAllPages(Organisation halden, PeopleOrder order, boolean descending) {
        var forth = new ArrayList<PersonId>();
        var page = page(halden, order, descending, null);
        assertNull(page.previous());
        addAll(forth, page);
        while (page.next() != null) {
            page = page(halden, order, descending, page.next());
            addAll(forth, page);
        }
        var back = new ArrayList<PersonId>();
        addAllReversed(back, page);
        while (page.previous() != null) {
            page = page(halden, order, descending, page.previous());
            addAllReversed(back, page);
        }
        Collections.reverse(back);
        assertEquals(10, new HashSet<>(forth).size(), () -> order + " shows each once: " + forth.size());
        assertEquals(10, forth.size());
        assertEquals(forth, back, () -> order + " goes the same way back");
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        var halden = world.client("Halden")
                .administrator("Jon Veld")
                .member("Amara Okafor")
                .member("Kim Lee")
                .member("Bo Ek")
                .member("Di Ax");
        var byName = page(halden, PeopleOrder.NAME, false, null).next();

        assertNotNull(byName);
        assertThrows(Invalid.class, () -> page(halden, PeopleOrder.CHANGED, false, byName));
        assertThrows(Invalid.class, () -> page(halden, PeopleOrder.NAME, false, "nonsense"));
    }

    @Test
    void costsTheSameForTwelvePeopleAndForTwoThousandFiveHundred() {
        var few = world.client("Northreach").administrator("Mira Sand");
        var many = world.client("Corvane").administrator("Tomas Reyes");
        crowd.into(few, 12);
        crowd.into(many, 2500);
        var mira = few.person("Mira Sand");
        var tomas = many.person("Tomas Reyes");

        for (var query : List.of(query(null, 10), query("crowd", 10))) {
            assertEquals(
                    statements(few, "Mira Sand", () -> people.list(query)),
                    statements(many, "Tomas Reyes", () -> people.list(query)));
        }
        assertEquals(
                statements(few, "Mira Sand", () -> people.list(query(null, 10))),
                statements(many, "Tomas Reyes", () -> people.list(query(null, 200))));
        assertEquals(
                statements(few, "Mira Sand", () -> people.open(mira, null)),
                statements(many, "Tomas Reyes", () -> people.open(tomas, null)));
        assertEquals(
                statements(few, "Mira Sand", () -> profiles.history(null)),
                statements(many, "Tomas Reyes", () -> profiles.history(null)));
    }

    @Test
    void listsAPageInSevenStatements() {
        var halden = world.client("Halden").administrator("Jon Veld");
        crowd.into(halden, 60);

        var sent = halden.as("Jon Veld", () -> StatementLog.during(() -> people.list(query(null, 50))));

        assertTrue(
                sent.size() <= 7,
                () -> "rows, addresses, memberships, their number, the look, whom it saw, whose are only stored, but: "
                        + sent);
    }

    @Test
    void stopsCountingAtAThousand() {
        var corvane = world.client("Corvane").administrator("Tomas Reyes");
        crowd.into(corvane, 1100);

        var found = corvane.as("Tomas Reyes", () -> people.list(query("crowd", 100)));

        assertEquals(PeopleReading.COUNTED + 1, found.total());
        assertEquals(100, found.page().items().size());
    }

    private int statements(Organisation organisation, String name, Runnable work) {
        return organisation.as(name, () -> StatementLog.during(work).size());
    }

    private Set<String> found(Organisation organisation, String search) {
        return organisation.as("Jon Veld", () -> people.list(query(search, 50))).page().items().stream()
                .map(PersonRow::familyName)
                .collect(toSet());
    }

    private Page<PersonRow> page(Organisation organisation, PeopleOrder order, boolean descending, String cursor) {
        return organisation
                .as("Jon Veld", () -> people.list(new PeopleQuery(null, order, descending, cursor, 4)))
                .page();
    }

    private static PeopleQuery query(String search, int limit) {
        return new PeopleQuery(search, PeopleOrder.NAME, false, null, limit);
    }

    private static void addAll(List<PersonId> ids, Page<PersonRow> page) {
        page.items().forEach(row -> ids.add(row.id()));
    }

    private static void addAllReversed(List<PersonId> ids, Page<PersonRow> page) {
        var rows = new ArrayList<>(page.items());
        Collections.reverse(rows);
        rows.forEach(row -> ids.add(row.id()));
    }
}
