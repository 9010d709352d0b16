package net.imgsecurity.portal.subjectdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.imgsecurity.portal.job.JobTable;
import net.imgsecurity.portal.job.NeedsAPerson;
import net.imgsecurity.portal.person.People;
import net.imgsecurity.portal.person.Profiles;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.testing.Acting;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Runs;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.Typed;
import net.imgsecurity.portal.testing.World;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All that is held about somebody goes, whatever happens on the way, and nothing of anybody else. */
@ArquillianTest
class ErasureIT {
    /** Names of columns that say whom a row is about. */
    private static final String WHOM = "'person_id', 'account_id', 'subject_id'";

    /** Rows that keep an id which leads to nobody any more. */
    private static final Map<String, String> STAY = Map.of(
            "look_person.person_id", "that somebody was looked at",
            "look.account_id", "that somebody looked",
            "reading.account_id", "that one of IMG's staff read an organisation, and why",
            "subject_run.person_id", "that an erasure was carried out",
            "audit_content.account_id", "who did what to others, as the organisation must be able to show");

    private static final class Crash extends RuntimeException {}

    @Inject
    World world;

    @Inject
    MyData mine;

    @Inject
    Profiles profiles;

    @Inject
    People people;

    @Inject
    Limitations limitations;

    @Inject
    SubjectJob job;

    @Inject
    Sources sources;

    @Inject
    JobTable jobs;

    @Inject
    ReplayRequest request;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Acting acting;

    @Inject
    ReportedRow reported;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;
    private PersonId amara;
    private AccountId account;

    @BeforeEach
    void amaraOfHalden() {
        halden = world.client("Halden").administrator("Jon Veld").member("Amara Okafor");
        amara = halden.person("Amara Okafor");
        account = halden.account("Amara Okafor").id();
        halden.as("Amara Okafor", () -> {
            var now = profiles.mine();
            profiles.edit(
                    Typed.over(Typed.amara().data())
                            .email(halden.address("Amara Okafor"))
                            .data(),
                    now.version());
            mine.prepareCopy();
        });
        halden.as("Jon Veld", () -> people.one(amara));
        transactions.run(() -> reported.of(halden, halden.account("Jon Veld").id(), halden.address("Amara Okafor")));
    }

    @Test
    @Tag("F6")
    void leavesNothingOfThePersonAndAllOfOthers() {
        var jon = rowsOf(halden.person("Jon Veld"), halden.account("Jon Veld").id());
        assertFalse(rowsOf(amara, account).isEmpty());

        run(erasure(), Integer.MAX_VALUE);

        assertEquals(Map.of(), rowsOf(amara, account));
        assertEquals(0, count("SELECT COUNT(*) AS n FROM import_row WHERE tenant_id = ?", halden.tenant()));
        assertEquals(0, count("SELECT COUNT(*) AS n FROM person_key WHERE person_id = ?", amara));
        assertEquals(
                jon,
                rowsOf(halden.person("Jon Veld"), halden.account("Jon Veld").id()));
        assertEquals(
                1,
                count(
                        "SELECT COUNT(*) AS n FROM job WHERE kind = 'identity.account-forgotten' AND reference = ?",
                        account));
    }

    @Test
    void endsTheSameWhereverItFell() {
        var steps = sources.inOrder().size() + 1;
        var ends = new ArrayList<Map<String, Integer>>();
        for (int fall = 0; fall <= steps + 1; fall++) {
            amaraOfHalden();
            var run = erasure();
            var at = fall;
            if (fall <= steps - 1) {
                assertThrows(Crash.class, () -> run(run, at), "falls before step " + fall);
            }
            run(run, Integer.MAX_VALUE);
            run(run, Integer.MAX_VALUE);
            ends.add(rowsOf(amara, account));
            assertEquals(
                    1, count("SELECT COUNT(*) AS n FROM subject_run WHERE id = ? AND finished_at IS NOT NULL", run));
        }
        assertEquals(Set.of(Map.of()), Set.copyOf(ends));
    }

    @Test
    void waitsForAPersonWhileTheDataMustStay() {
        var run = erasure();
        hold();

        assertThrows(NeedsAPerson.class, () -> run(run, Integer.MAX_VALUE));
        assertEquals(1, count("SELECT COUNT(*) AS n FROM person WHERE id = ?", amara));

        as(() -> limitations.lift(halden.tenant(), amara, Limitation.LEGAL_HOLD));
        run(run, Integer.MAX_VALUE);
        assertEquals(0, count("SELECT COUNT(*) AS n FROM person WHERE id = ?", amara));
    }

    /** Else the next restore would bring back whom it erased. */
    @Test
    @Tag("C13")
    void doesNothingWhileTheLedgerCannotBeWrittenAndGoesOnAfterwards() throws IOException {
        var run = erasure();
        withoutLedger(() -> {
            assertThrows(EJBException.class, () -> run(run, Integer.MAX_VALUE));
            assertEquals(1, count("SELECT COUNT(*) AS n FROM membership WHERE person_id = ?", amara));
            assertEquals(0, count("SELECT COUNT(*) AS n FROM subject_step WHERE run_id = ?", run));
        });

        run(run, Integer.MAX_VALUE);
        assertEquals(0, count("SELECT COUNT(*) AS n FROM person WHERE id = ?", amara));
    }

    /** Its folder is not there: what a full disk answers, too, is seen where no server is needed. */
    private void withoutLedger(Runnable work) throws IOException {
        var ledger = Path.of(ConfigProvider.getConfig().getValue("portal.ledger.file", String.class));
        var aside = ledger.resolveSibling("aside.txt");
        if (Files.exists(ledger)) {
            Files.move(ledger, aside);
        }
        Files.createSymbolicLink(ledger, ledger.resolveSibling("gone/erased.txt"));
        try {
            work.run();
        } finally {
            Files.delete(ledger);
            if (Files.exists(aside)) {
                Files.move(aside, ledger);
            }
        }
    }

    /** It would keep the person's row in, and the erasure could neither end nor go back. */
    @Test
    void letsNoLimitInBetweenOnceItHasBegun() {
        var run = erasure();
        assertThrows(Crash.class, () -> run(run, sources.inOrder().size() - 1));

        var refused = assertThrows(Conflict.class, this::hold);

        assertEquals("limitation.erased", refused.key());
        run(run, Integer.MAX_VALUE);
        assertEquals(0, count("SELECT COUNT(*) AS n FROM person WHERE id = ?", amara));
    }

    /** Held first, the other waits and sees what was done. */
    @Test
    void andALimitThatIsJustBeingSetDoNotPassEachOtherBy() throws Exception {
        var run = erasure();
        var began = new CompletableFuture<Void>();
        as(() -> {
            limitations.set(halden.tenant(), amara, Limitation.LEGAL_HOLD, null, "Claim before a court in Oslo");
            threads.submit(() -> {
                try {
                    request.as(halden.tenant(), () -> job.run(new Runs(halden.tenant(), run, () -> true)));
                    began.complete(null);
                } catch (RuntimeException stopped) {
                    began.completeExceptionally(stopped);
                }
            });
            // Not over before this commits: it waits for the person's row.
            assertThrows(TimeoutException.class, () -> began.get(1, TimeUnit.SECONDS));
        });
        var stopped = assertThrows(ExecutionException.class, () -> began.get(20, TimeUnit.SECONDS));
        assertEquals(NeedsAPerson.class, stopped.getCause().getClass());
    }

    @Test
    void goesOnWhenTheHoldThatStoppedItIsLifted() {
        var run = erasure();
        hold();
        jobs.kill(run);

        as(() -> limitations.lift(halden.tenant(), amara, Limitation.LEGAL_HOLD));

        assertEquals(List.of("WAITING"), jobsOf(run));
    }

    @Test
    void goesOnWhenItIsAskedForAgain() {
        var herself = halden.caller("Amara Okafor");
        var run = erasure();
        jobs.kill(run);

        acting.as(herself, () -> mine.erase());

        assertEquals(List.of("WAITING"), jobsOf(run));
        assertEquals(1, count("SELECT COUNT(*) AS n FROM subject_run WHERE kind = 'ERASURE' AND person_id = ?", amara));
    }

    private List<String> jobsOf(UUID run) {
        return transactions.run(
                () -> jdbc.list("SELECT state FROM job WHERE reference = ?", row -> row.getString("state"), run));
    }

    @Test
    void isRefusedWhileTheDataMustStay() {
        hold();
        var refused = assertThrows(Conflict.class, () -> halden.as("Amara Okafor", () -> mine.erase()));
        assertEquals("erasure.held", refused.key());
    }

    @Test
    @Tag("D7")
    void needsNobodyElseButASuccessorOfTheLastAdministrator() {
        var refused = assertThrows(Conflict.class, () -> halden.as("Jon Veld", () -> mine.erase()));
        assertEquals("membership.last-administrator", refused.key());

        halden.administrator("Kim Berg");
        transactions.run(() -> jdbc.update(
                "UPDATE membership SET last_sign_in_at = UTC_TIMESTAMP(6) WHERE tenant_id = ?", halden.tenant()));
        halden.as("Jon Veld", () -> mine.erase());
        halden.as("Jon Veld", () -> mine.erase());
        assertEquals(
                1,
                count(
                        "SELECT COUNT(*) AS n FROM subject_run WHERE kind = 'ERASURE' AND person_id = ?",
                        halden.person("Jon Veld")));
    }

    @Test
    void leavesTheAccountOfSomebodyWhoBelongsElsewhereToo() {
        var corvane = world.client("Corvane").member("Amara Okafor", halden);

        run(erasure(), Integer.MAX_VALUE);

        assertEquals(1, count("SELECT COUNT(*) AS n FROM account WHERE id = ?", account));
        assertEquals(1, count("SELECT COUNT(*) AS n FROM membership WHERE account_id = ?", account));
        assertEquals(1, count("SELECT COUNT(*) AS n FROM person WHERE tenant_id = ?", corvane.tenant()));
    }

    /** A new table about people belongs to somebody who erases it. */
    @Test
    void knowsEveryTableThatSaysWhomItIsAbout() {
        var known = sources.inOrder().stream()
                .flatMap(source -> source.tables().stream())
                .toList();
        var unknown = columns().stream()
                .map(column -> column.substring(0, column.indexOf('.')))
                .filter(table -> !known.contains(table))
                .distinct()
                .toList();
        assertEquals(List.of("person_key"), unknown, "the key goes at the very end");
        assertEquals(known.size(), Set.copyOf(known).size(), "no table has two sources");
    }

    private UUID erasure() {
        halden.as("Amara Okafor", () -> mine.erase());
        return transactions.run(() -> jdbc.first(
                        "SELECT id FROM subject_run WHERE kind = 'ERASURE' AND person_id = ?",
                        row -> Jdbc.uuid(row, "id"),
                        amara)
                .orElseThrow());
    }

    /** @param steps after which the node dies */
    private void run(UUID run, int steps) {
        var left = new int[] {steps};
        Runs.once(halden, job, run, () -> {
            if (left[0]-- == 0) {
                throw new Crash();
            }
            return true;
        });
    }

    private void hold() {
        as(() -> limitations.set(halden.tenant(), amara, Limitation.LEGAL_HOLD, null, "Claim before a court in Oslo"));
    }

    private void as(Runnable work) {
        halden.as(
                "Jon Veld",
                () -> transactions.run(() -> {
                    work.run();
                    return null;
                }));
    }

    /** By column, how many rows name the person or the account there; those that may stay left out. */
    private Map<String, Integer> rowsOf(PersonId person, AccountId owner) {
        var all = new TreeMap<String, Integer>();
        for (var column : columns()) {
            var dot = column.indexOf('.');
            var rows = count(
                    "SELECT COUNT(*) AS n FROM " + column.substring(0, dot) + " WHERE " + column.substring(dot + 1)
                            + " = ?",
                    column.endsWith("account_id") ? owner : person);
            if (rows > 0 && !STAY.containsKey(column)) {
                all.put(column, rows);
            }
        }
        return all;
    }

    private List<String> columns() {
        return transactions.run(() -> jdbc.list(
                "SELECT CONCAT(c.table_name, '.', c.column_name) AS name FROM information_schema.columns c"
                        + " WHERE c.table_schema = DATABASE() AND c.column_name IN (" + WHOM + ") ORDER BY name",
                row -> row.getString("name")));
    }

    private int count(String sql, Object value) {
        return transactions
                .run(() -> jdbc.list(sql, row -> row.getInt("n"), value))
                .get(0);
    }
}
