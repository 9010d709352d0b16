package net.imgsecurity.portal.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import net.imgsecurity.portal.local.LocalDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever owns the database changes something in it, at random, and the verification finds it: in the real tables, through
 * the statements that it really sends. Nothing of that is ever committed, so each tampering is undone by going back to a savepoint.
 *
 * <p>{@code portal.tamperings} says how many (100), {@code portal.seed} repeats a run.
 */
class TamperingIT {
    /** Edits come in many kinds, so they get several tickets. */
    private static final List<Function<Tamperer, String>> TAMPERINGS = List.of(
            Edits::any,
            Edits::any,
            Edits::any,
            Edits::any,
            Edits::any,
            Edits::any,
            Edits::oneByte,
            Edits::oneByte,
            Edits::tenantsName,
            Attacks::deletedRow,
            Attacks::deletedRow,
            Attacks::deletedEntryWithoutATrace,
            Attacks::insertedEntry,
            Attacks::insertedEntry,
            Attacks::editedWithACover,
            Attacks::erasedWithoutAnEntry,
            Attacks::erasedContentAgain,
            Attacks::exchangedContents,
            Attacks::reordered,
            Attacks::reordered,
            QueueAttacks::queuedForEver,
            QueueAttacks::queuedForEver,
            QueueAttacks::erasedByOneThatWaitsForEver,
            QueueAttacks::erasedByOneThatWaitsForEver,
            QueueAttacks::erasedByOneThatDoesNotWait,
            TableAttacks::cutTail,
            TableAttacks::cutTail,
            TableAttacks::removedHeads,
            TableAttacks::rolledBackTables,
            TableAttacks::rolledBackTables,
            TableAttacks::swappedTenants,
            TableAttacks::swappedTenants,
            TableAttacks::swappedNames,
            TableAttacks::movedToAnotherTenant,
            TableAttacks::removedTenant);

    private static LocalDatabase database;
    private static Connection owner;

    private final long seed = System.getProperty("portal.seed", "").isBlank()
            ? System.nanoTime()
            : Long.parseLong(System.getProperty("portal.seed"));
    private final Random random = new Random(seed);
    private final TestKeys keys = new TestKeys();

    @BeforeAll
    static void open(@TempDir Path folder) throws SQLException {
        database = LocalDatabase.start(folder);
        owner = database.access().asOwner();
        owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        owner.setAutoCommit(false);
        new Sql(owner).run("SET FOREIGN_KEY_CHECKS = 0");
    }

    @AfterAll
    static void close() throws SQLException {
        owner.rollback();
        owner.close();
        database.close();
    }

    @AfterEach
    void undo() throws SQLException {
        owner.rollback();
    }

    @Test
    void isFoundWhateverItWas() throws SQLException {
        int tamperings = Integer.getInteger("portal.tamperings", 100);
        System.out.printf("%d tamperings on %s, portal.seed=%d%n", tamperings, database.product(), seed);
        var sql = new Sql(owner);
        var logs = logs(sql);
        var verification = verification(logs);
        assertEquals(List.of(), findings(verification), "an untouched log has no findings");
        var missed = new ArrayList<String>();
        for (int i = 0; i < tamperings; i++) {
            var untouched = owner.setSavepoint();
            var done = TAMPERINGS.get(random.nextInt(TAMPERINGS.size())).apply(new Tamperer(sql, random, logs));
            if (findings(verification).isEmpty()) {
                missed.add(i + ": " + done);
            }
            owner.rollback(untouched);
        }
        assertEquals(List.of(), missed, "portal.seed=" + seed);
        assertEquals(List.of(), findings(verification), "every tampering was undone");
    }

    @Test
    void isFoundInWhatWasHandedOutToo() throws SQLException {
        var sql = new Sql(owner);
        var logs = logs(sql);
        var log = logs.get(0);
        var receipt = log.heads().get(log.heads().size() - 1);
        TableAttacks.cutTail(new Tamperer(sql, random, List.of(log)));

        var withReceipt = new Verification(keys.verifying(), Witness.of(List.of(receipt)));
        assertEquals(
                "head " + receipt.number(),
                withReceipt.one(owner, log.tenant).findings().get(0).place());
    }

    /** Needs no more than the application's user may; who has no sealing key finds it when the minutes of waiting are over. */
    @Test
    void isFoundAtOnceByWhoeverHasTheSealingKey() throws SQLException {
        var sql = new Sql(owner);
        var log = logs(sql).get(0);
        var sealed = sql.rows("SELECT seal FROM audit_pending WHERE tenant_id = ?", log.tenant)
                .get(0)[0];
        Seals seals = (entry, seal) -> Arrays.equals((byte[]) sealed, seal);
        var withKey = new Verification(keys.verifying(), Witness.of(log.heads()), seals, () -> {});
        assertEquals(List.of(), withKey.one(owner, log.tenant).findings());

        var by = QueueAttacks.erasedByOneThatWaits(new Tamperer(sql, random, List.of(log)));

        assertEquals(
                List.of(), verification(List.of(log)).one(owner, log.tenant).findings());
        assertEquals(
                List.of("its content is gone, and no entry says that it was erased", "entry " + by),
                List.of(
                        withKey.one(owner, log.tenant).findings().get(0).what(),
                        withKey.one(owner, log.tenant).findings().get(1).place()));
        sql.run("UPDATE audit_entry SET at = at - INTERVAL 11 MINUTE WHERE id = ?", by);
        assertEquals(
                2, verification(List.of(log)).one(owner, log.tenant).findings().size());
    }

    @Test
    void endsWhenItIsToldTo() {
        var log = logs(new Sql(owner)).get(0);
        var steps = new AtomicInteger();
        var ended = new Verification(keys.verifying(), Witness.of(List.of()), Seals.UNKNOWN, () -> {
            if (steps.incrementAndGet() > log.heads().size() * 2 + 10) {
                throw new IllegalStateException("enough");
            }
        });
        assertThrows(IllegalStateException.class, () -> ended.one(owner, log.tenant));
    }

    @Test
    void isToldByTheProgramWithItsCode(@TempDir Path folder) throws Exception {
        var sql = new Sql(owner);
        var log = logs(sql).get(0);
        keys.publish(folder.resolve("public.pem"));
        new WitnessFolder(folder.resolve("witness")).append(log.heads());
        owner.commit();
        try {
            assertEquals(0, program(folder).code());
            TableAttacks.cutTail(new Tamperer(sql, random, List.of(log)));
            owner.commit();
            var said = program(folder);
            assertEquals(1, said.code());
            assertTrue(
                    said.text().contains(log.slug + ": head " + log.heads().size() + ": was handed out"), said.text());
        } finally {
            List.of("pending", "leaf", "content", "head", "tree", "entry")
                    .forEach(table -> sql.run("DELETE FROM audit_" + table));
            sql.run("DELETE FROM tenant");
            owner.commit();
        }
    }

    private record Said(int code, String text) {}

    private static Said program(Path folder) {
        var out = new ByteArrayOutputStream();
        var access = database.access();
        var code = VerifyAudit.run(
                new PrintStream(out),
                System.err,
                Map.of(
                        "PORTAL_DB_URL", access.url(),
                        "PORTAL_DB_USER", access.user(),
                        "PORTAL_DB_PASSWORD", access.password()),
                "--keys",
                folder.toString(),
                "--witness",
                folder.resolve("witness").toString());
        return new Said(code, out.toString(StandardCharsets.UTF_8));
    }

    private List<WrittenLog> logs(Sql sql) {
        var name = Long.toString(random.nextLong() & Long.MAX_VALUE, 36);
        return List.of("one-", "two-", "three-").stream()
                .map(prefix -> new WrittenLog(sql, random, keys.signing(), prefix + name).fill(random.nextInt(15, 40)))
                .toList();
    }

    private Verification verification(List<WrittenLog> logs) {
        return new Verification(
                keys.verifying(),
                Witness.of(logs.stream().flatMap(log -> log.heads().stream()).toList()));
    }

    private static List<Finding> findings(Verification verification) throws SQLException {
        return verification.all(owner).stream()
                .flatMap(report -> report.findings().stream())
                .toList();
    }
}
