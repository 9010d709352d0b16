package net.imgsecurity.portal.subjectdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.imgsecurity.portal.person.People;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Runs;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody was erased, and then an older copy of the data comes back. The account waits for Keycloak, and is still there. */
@ArquillianTest
class ReplayIT {
    /** Parents first. */
    private static final List<String> TABLES =
            List.of("person", "membership", "contact_point", "person_change", "name_token", "person_key");

    @Inject
    World world;

    @Inject
    MyData mine;

    @Inject
    People people;

    @Inject
    SubjectJob job;

    @Inject
    Replay replay;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;
    private PersonId amara;
    private Map<String, List<Map<String, Object>>> backup;

    @BeforeEach
    void amaraIsInABackupAndThenErased() {
        halden = world.client("Halden").administrator("Jon Veld").member("Amara Okafor");
        amara = halden.person("Amara Okafor");
        backup = new LinkedHashMap<>();
        TABLES.forEach(table -> backup.put(table, rows(table)));
        halden.as("Amara Okafor", () -> mine.erase());
        Runs.once(halden, job, run(), () -> true);
        assertEquals(0, count("person"));
    }

    @Test
    @Tag("C13")
    void whatWasEncryptedIsNoLongerReadableAndNothingFails() {
        restore(List.of("person", "contact_point", "person_change", "name_token"));

        var opened = halden.as("Jon Veld", () -> people.open(amara, null));

        assertEquals("Okafor", opened.profile().data().familyName());
        assertFalse(opened.history().isEmpty());
        assertTrue(opened.history().items().stream().noneMatch(change -> change.readable() || change.after() != null));
    }

    @Test
    @Tag("C13")
    void theyAreErasedAgainWithTheirKeysAndAccount() {
        restore(TABLES);
        assertEquals(1, count("person"));

        assertTrue(replay.run() >= 1);

        for (var table :
                List.of("person", "membership", "contact_point", "person_change", "name_token", "person_key")) {
            assertEquals(0, count(table), table);
        }
        assertEquals(0, replay.run());
    }

    /** A replay that fell again and again would else leave a run each time. */
    @Test
    void aRunThatDidNotEndInTheCopyGoesOnFromItsFirstStep() {
        restore(TABLES);
        transactions.run(() -> jdbc.update("UPDATE subject_run SET finished_at = NULL WHERE id = ?", run()));

        replay.run();

        assertEquals(0, count("person"));
        assertEquals(
                List.of(true),
                transactions.run(() -> jdbc.list(
                        "SELECT finished_at IS NOT NULL AS ended FROM subject_run WHERE kind = 'ERASURE' AND person_id = ?",
                        row -> row.getBoolean("ended"),
                        amara)));
    }

    @Test
    void keysAloneAreDestroyedAgain() {
        restore(List.of("person_key"));
        replay.run();
        assertEquals(0, count("person_key"));
    }

    @Test
    void theLedgerNamesNobody() throws IOException {
        var ledger = Files.readString(Path.of(ConfigProvider.getConfig().getValue("portal.ledger.file", String.class)));
        assertTrue(ledger.lines().allMatch(line -> line.matches("(erased [0-9a-f]{64} \\S+)?")), ledger);
        assertFalse(ledger.contains(amara.toString()));
    }

    private UUID run() {
        return transactions.run(() -> jdbc.first(
                        "SELECT id FROM subject_run WHERE kind = 'ERASURE' AND person_id = ?",
                        row -> Jdbc.uuid(row, "id"),
                        amara)
                .orElseThrow());
    }

    private int count(String table) {
        return rows(table).size();
    }

    private List<Map<String, Object>> rows(String table) {
        var whose = table.equals("person") ? "id" : "person_id";
        return transactions.run(() -> jdbc.list(
                "SELECT * FROM " + table + " WHERE " + whose + " = ?",
                row -> {
                    var values = new LinkedHashMap<String, Object>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        values.put(row.getMetaData().getColumnName(i), row.getObject(i));
                    }
                    return values;
                },
                amara));
    }

    private void restore(List<String> tables) {
        transactions.run(() -> {
            tables.stream()
                    .forEach(table -> backup.get(table)
                            .forEach(row -> jdbc.update(
                                    "INSERT INTO " + table + " (" + String.join(", ", row.keySet()) + ") VALUES ("
                                            + Jdbc.marks(row.size()) + ")",
                                    new ArrayList<>(row.values()).toArray())));
            return null;
        });
    }
}
