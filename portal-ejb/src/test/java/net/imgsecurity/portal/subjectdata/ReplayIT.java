package net.imgsecurity.portal.subjectdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import net.imgsecurity.portal.platform.Ids;
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
    Limitations limitations;

    @Inject
    Ledger ledger;

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
    @Tag("E5")
    void aLimitThatWasSetSinceIsSetAgainWithItsGround() {
        var jon = halden.person("Jon Veld");
        limit(jon);
        transactions.run(() -> jdbc.update("DELETE FROM limitation WHERE person_id = ?", jon));
        assertTrue(inForce(jon).isEmpty());

        replay.run();
        replay.run();

        var again = inForce(jon);
        assertEquals(1, again.size());
        assertEquals(Ground.UNLAWFUL, again.get(0).ground());
        assertNull(again.get(0).reason(), "the ledger keeps none");
        assertEquals(1, deeds("person.limit-replayed"));
        lift(jon);
        replay.run();
        assertTrue(inForce(jon).isEmpty());
    }

    @Test
    @Tag("E5")
    void aLimitThatWasLiftedSinceIsLiftedAgain() {
        var jon = halden.person("Jon Veld");
        limit(jon);
        lift(jon);
        transactions.run(
                () -> jdbc.update("UPDATE limitation SET lifted_at = NULL, lifted_by = NULL WHERE person_id = ?", jon));
        assertEquals(1, inForce(jon).size());

        replay.run();

        assertTrue(inForce(jon).isEmpty());
        assertEquals(1, deeds("person.lifting-replayed"));
    }

    /** The administrator was told that it failed, and set another one, which was lifted since. */
    @Test
    @Tag("E5")
    void aLimitWhoseTransactionFailedDoesNotComeBack() {
        var jon = halden.person("Jon Veld");
        assertThrows(
                IllegalStateException.class,
                () -> change(() -> {
                    set(jon);
                    throw new IllegalStateException("the commit fails");
                }));
        limit(jon);
        lift(jon);

        replay.run();

        assertTrue(inForce(jon).isEmpty());
    }

    @Test
    @Tag("E5")
    void aLimitThatWasKeptAlthoughItsCommitSeemedToFailStays() {
        var jon = halden.person("Jon Veld");
        limit(jon);
        var id = transactions.run(
                () -> jdbc.first("SELECT id FROM limitation WHERE person_id = ?", row -> Jdbc.uuid(row, "id"), jon)
                        .orElseThrow());
        ledger.undone(new LimitationSet(halden.tenant(), jon, id));

        replay.run();

        assertEquals(1, inForce(jon).size());
        assertTrue(ledger.read().inForce().containsKey(id), "an older copy of the data would forget it");
    }

    /** From before the ledger kept limits, or of a node that fell between the database and the file. */
    @Test
    @Tag("E5")
    void whatTheLedgerMissedIsAddedToIt() throws IOException {
        var jon = halden.person("Jon Veld");
        limit(jon);
        var limits = lines().lines().filter(line -> line.startsWith("limited")).count();
        transactions.run(() -> jdbc.update("UPDATE limitation SET id = ? WHERE person_id = ?", Ids.next(), jon));

        replay.run();

        assertTrue(lines().lines().filter(line -> line.startsWith("limited")).count() > limits);
    }

    @Test
    void theLedgerNamesNobody() throws IOException {
        var ledger = lines();
        assertTrue(
                ledger.lines()
                        .allMatch(
                                line -> line.matches(
                                        "((erased|named|limited|undone|lifted|suppressed|unsuppressed) [0-9a-f]{64} \\S+( .*)?|begun [0-9a-f-]{36})?")),
                ledger);
        assertFalse(ledger.contains(amara.toString()));
    }

    private static String lines() throws IOException {
        return Files.readString(Path.of(ConfigProvider.getConfig().getValue("portal.ledger.file", String.class)));
    }

    private void limit(PersonId person) {
        change(() -> set(person));
    }

    private void set(PersonId person) {
        limitations.set(halden.tenant(), person, Limitation.RESTRICTION, Ground.UNLAWFUL, "She does not want erasure");
    }

    private void lift(PersonId person) {
        change(() -> limitations.lift(halden.tenant(), person, Limitation.RESTRICTION));
    }

    private void change(Runnable work) {
        halden.as(
                "Jon Veld",
                () -> transactions.run(() -> {
                    work.run();
                    return null;
                }));
    }

    private List<LimitationView> inForce(PersonId person) {
        return transactions.run(() -> limitations.of(halden.tenant(), person));
    }

    private int deeds(String action) {
        return transactions
                .run(() -> jdbc.list(
                        "SELECT id FROM audit_entry WHERE tenant_id = ? AND action = ?",
                        row -> 1,
                        halden.tenant(),
                        action))
                .size();
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
