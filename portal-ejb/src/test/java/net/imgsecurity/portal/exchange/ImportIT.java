package net.imgsecurity.portal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.testing.StatementLog;
import net.imgsecurity.portal.testing.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file of people from its upload to its end, in spite of crashes and of what is wrong in it. */
@ArquillianTest
class ImportIT extends Importing {
    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    @Test
    void takesEveryRowOnce() {
        var id = upload(HEADINGS + rows(1, 120));

        runs.toTheEnd(halden, id);

        var view = view(id);
        assertEquals(ImportView.State.DONE, view.state());
        assertEquals(120, view.created());
        assertEquals(0, view.refused());
        assertEquals(122, count(""));
    }

    @Test
    void goesOnAfterACrashWithoutTakingARowTwice() {
        var id = upload(HEADINGS + rows(1, 180));

        assertThrows(ImportRuns.Crash.class, () -> runs.crashingAfter(2, halden, id));
        var halfway = view(id);
        runs.toTheEnd(halden, id);

        assertEquals(ImportView.State.RUNNING, halfway.state());
        assertEquals(100, halfway.created());
        assertEquals(180, view(id).created());
        assertEquals(182, count(""));
        assertEquals(180, accounts());
    }

    @Test
    void stopsWhenTheLeaseIsLostAndLeavesTheRestToTheOther() {
        var id = upload(HEADINGS + rows(1, 120));

        runs.losingTheLeaseAfter(1, halden, id);
        var halfway = view(id);
        runs.toTheEnd(halden, id);

        assertFalse(halfway.finished());
        assertEquals(50, halfway.created());
        assertEquals(120, view(id).created());
    }

    @Test
    void changesNothingWhenItRunsAgain() {
        var id = upload(HEADINGS + rows(1, 3));
        runs.toTheEnd(halden, id);
        var done = view(id);

        runs.toTheEnd(halden, id);

        assertEquals(done, view(id));
    }

    @Test
    void tellsOfEachRowThatWasTakenWhatBecameOfIt() {
        runs.toTheEnd(halden, upload(HEADINGS + rows(1, 2)));
        var id = upload(
                HEADINGS + rows(1, 1) + rows(2, 2).replace("Field", "Water") + "E-0900,,,nobody\n" + rows(3, 60));
        runs.toTheEnd(halden, id);

        var first = halden.as("Jon Veld", () -> imports.taken(id, null));
        var second = halden.as("Jon Veld", () -> imports.taken(id, first.next()));

        assertEquals(
                List.of("2 E-0001 UNCHANGED", "3 E-0002 UPDATED", "5 E-0003 CREATED"),
                first.items().stream()
                        .limit(3)
                        .map(row -> row.line() + " " + row.employeeNumber() + " " + row.outcome())
                        .toList());
        assertEquals(50, first.items().size());
        assertEquals(10, second.items().size());
    }

    @Test
    @Tag("A11")
    void tellsThoseWhomItNamesThatSomebodyLooked() {
        var id = upload(HEADINGS + rows(1, 2) + "E-0001,Again,Number,again.number@" + domain() + ",\n");
        runs.toTheEnd(halden, id);
        var before = looks();

        halden.as("Jon Veld", () -> imports.report(id, null, null));
        assertEquals(List.of(1, 2), List.of(looks().looks - before.looks, looks().people - before.people));
        halden.as("Jon Veld", () -> imports.taken(id, null));
        halden.as("Jon Veld", () -> imports.refused(id, null));
        assertEquals(List.of(3, 5), List.of(looks().looks - before.looks, looks().people - before.people));
        view(id);
        assertEquals(3, looks().looks - before.looks, "numbers name nobody");
    }

    /** It tells the administrator that this address is somebody's here, and the page says whose row it was. */
    @Test
    @Tag("A11")
    void tellsThoseWhomARefusedRowNamesByTheirAddressAlone() {
        var address = halden.address("Amara Okafor").toUpperCase(Locale.ROOT);
        var id = upload(HEADINGS + "E-0001,Another,Amara," + address + ",\nE-0002,No,One,no.one,\n");
        runs.toTheEnd(halden, id);
        var before = looks();

        assertEquals(Set.of("2 email.in-use", "3 email.malformed"), refused(id));
        halden.as("Jon Veld", () -> imports.report(id, null, null));
        halden.as("Jon Veld", () -> imports.taken(id, null));

        assertEquals(List.of(3, 2), List.of(looks().looks - before.looks, looks().people - before.people));
    }

    /** The letter and its accent as one sign here, and as two there. */
    @Test
    @Tag("A11")
    void knowsAPersonByTheirNumberHoweverItsLettersAreMadeUp() {
        var id = upload(HEADINGS + "E\u0301-1,Kim,Lee,kim@" + domain() + ",\n\u00c9-1,Lee,Kim,lee@" + domain() + ",\n");
        runs.toTheEnd(halden, id);
        var before = looks();

        assertEquals(Set.of("3 row.number-twice"), refused(id));
        halden.as("Jon Veld", () -> imports.taken(id, null));

        assertEquals(2, looks().people - before.people);
    }

    private record Looked(int looks, int people) {}

    private Looked looks() {
        return jdbc.first(
                        "SELECT COUNT(DISTINCT l.id) AS looks, COUNT(p.person_id) AS people FROM look l LEFT JOIN look_person p"
                                + " ON p.tenant_id = l.tenant_id AND p.look_id = l.id WHERE l.tenant_id = ?",
                        row -> new Looked(row.getInt("looks"), row.getInt("people")),
                        halden.tenant())
                .orElseThrow();
    }

    @Test
    void refusesARowWithoutStoppingTheOthers() {
        var id = upload(HEADINGS + rows(1, 2)
                + ",No,Number,no.number@" + domain() + ",\n"
                + "E-0900,,,nameless@" + domain() + ",\n"
                + "E-0901,Bad,Address,not an address,\n"
                + "E-0001,Again,Number,again.number@" + domain() + ",\n"
                + "E-0902,Again,Address,person1@" + domain() + ",\n"
                + "E-0903,Too,Many,too.many@" + domain() + ",Here,and,there\n"
                + rows(3, 4));

        runs.toTheEnd(halden, id);

        assertEquals(4, view(id).created());
        assertEquals(
                Set.of(
                        "4 employee-number.missing",
                        "5 name.missing",
                        "6 email.malformed",
                        "7 row.number-twice",
                        "8 row.email-twice",
                        "9 row.too-many-cells"),
                refused(id));
    }

    @Test
    void refusesARowThatFailsForAReasonNobodyForesawAndGoesOn() {
        runs.toTheEnd(halden, upload(HEADINGS + rows(1, 3)));
        transactions.run(() -> jdbc.update(
                "UPDATE contact_point SET kind = 'PIGEON' WHERE tenant_id = ? AND person_id ="
                        + " (SELECT id FROM person WHERE tenant_id = ? AND employee_number = 'E-0002')",
                halden.tenant(),
                halden.tenant()));
        var id = upload(HEADINGS + rows(1, 3).replace("Field", "Water") + rows(4, 4));

        runs.toTheEnd(halden, id);

        assertEquals(Set.of("3 row.failed"), refused(id));
        assertEquals(2, view(id).updated());
        assertEquals(1, view(id).created());
        assertTrue(view(id).finished());
    }

    @Test
    void readsTheFileOnceInATurnAndNeitherWithItsRowsNorToShowHowFarItIs() {
        var id = upload(HEADINGS + rows(1, 120));

        var work = StatementLog.during(() -> runs.toTheEnd(halden, id));
        var look = StatementLog.during(() -> {
            view(id);
            refused(id);
        });

        assertEquals(1, readsOfContent(work), () -> String.join("\n", work));
        assertEquals(0, readsOfContent(look));
        assertEquals(
                4,
                work.stream()
                        .filter(sql -> sql.contains("import_file") && sql.contains("FOR UPDATE"))
                        .count());
    }

    private static long readsOfContent(List<String> statements) {
        return statements.stream()
                .filter(sql -> sql.startsWith("SELECT") && sql.contains("import_file"))
                .filter(sql -> sql.toLowerCase(Locale.ROOT).contains("content"))
                .count();
    }

    @Test
    @Tag("A4")
    void forgetsTheFileAndKeepsWhatBecameOfIt() {
        var id = upload(HEADINGS + rows(1, 3));

        runs.toTheEnd(halden, id);

        assertTrue(transactions
                .run(() -> jdbc.first(
                        "SELECT content IS NULL AS forgotten FROM import_file WHERE tenant_id = ? AND id = ?",
                        row -> row.getBoolean("forgotten"),
                        halden.tenant(),
                        id))
                .orElseThrow());
    }

    @Test
    void keepsAFileFromOtherOrganisations() {
        var id = upload(HEADINGS + rows(1, 1));
        var corvane = world.client("Corvane").administrator("Tomas Reyes");

        assertThrows(NotFound.class, () -> corvane.as("Tomas Reyes", () -> imports.one(id)));
        assertThrows(NotFound.class, () -> corvane.as("Tomas Reyes", () -> imports.refused(id, null)));
        assertEquals(
                List.of(), corvane.as("Tomas Reyes", () -> imports.list(null)).items());
        assertThrows(NotFound.class, () -> runs.toTheEnd(corvane, id));
    }

    @Test
    void isForAdministrators() {
        var file = (HEADINGS + rows(1, 1)).getBytes(StandardCharsets.UTF_8);

        assertThrows(Forbidden.class, () -> halden.as("Amara Okafor", () -> imports.start("people.csv", file)));
        assertThrows(Forbidden.class, () -> halden.as("Amara Okafor", () -> imports.list(null)));
    }

    @Test
    void keepsNothingOfAFileThatIsNone() {
        for (var text :
                List.of("", "Given name,Family name\nKim,Lee\n", HEADINGS, HEADINGS + "E-1,\"Kim,Lee,k@l.example,\n")) {
            assertThrows(Invalid.class, () -> upload(text), text);
        }
        assertEquals(List.of(), halden.as("Jon Veld", () -> imports.list(null)).items());
    }

    private int accounts() {
        return transactions
                .run(() -> jdbc.first(
                        "SELECT COUNT(*) AS n FROM account WHERE sign_in_address LIKE ?",
                        row -> row.getInt("n"),
                        "person%@" + domain()))
                .orElseThrow();
    }
}
