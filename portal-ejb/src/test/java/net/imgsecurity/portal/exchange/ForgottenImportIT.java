package net.imgsecurity.portal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import net.imgsecurity.portal.job.DeadLetters;
import net.imgsecurity.portal.job.HourlyRound;
import net.imgsecurity.portal.job.JobTable;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.subjectdata.Limitation;
import net.imgsecurity.portal.subjectdata.Limitations;
import net.imgsecurity.portal.testing.MovableClock;
import net.imgsecurity.portal.testing.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a file leaves behind, and until when. */
@ArquillianTest
@Tag("A4")
class ForgottenImportIT extends Importing {
    @Inject
    MovableClock clock;

    @Inject
    Event<HourlyRound> rounds;

    @Inject
    JobTable jobs;

    @Inject
    DeadLetters letters;

    @Inject
    Jdbc jdbc;

    @Inject
    Limitations limitations;

    @Inject
    Transactions transactions;

    @BeforeEach
    void withoutTheFilesOfOtherTests() {
        jobs.forget("exchange.%");
    }

    @AfterEach
    void putTheClockRight() {
        clock.putRight();
    }

    @Test
    void isDeletedWithTheAddressesOfItsRefusedRowsWhenItsTimeIsOver() {
        var id = upload(HEADINGS + "E-1,Bad,Address,somebody.else@nowhere,\n" + rows(1, 2));
        runs.toTheEnd(halden, id);
        var view = view(id);
        assertEquals(view.finishedAt().plus(Duration.ofDays(30)), view.keptUntil());
        assertEquals(3, rowsOf(id));

        clock.forward(Duration.ofDays(30).plusSeconds(1));
        rounds.fire(new HourlyRound());

        assertTrue(jobs.workUntil(() -> rowsOf(id) == 0));
        assertThrows(NotFound.class, () -> view(id));
        assertEquals(4, count(""));
    }

    @Test
    void isStillThereADayBefore() {
        var id = upload(HEADINGS + rows(1, 2));
        runs.toTheEnd(halden, id);

        clock.forward(Duration.ofDays(29));
        rounds.fire(new HourlyRound());

        assertFalse(jobs.asked("exchange.forget", halden.tenant()));
        assertEquals(2, view(id).created());
    }

    @Test
    @Tag("E5")
    void keepsWhatItSaysOfSomebodyUnderALegalHoldUntilThatIsLifted() {
        var rowOfAmara = "X-1,Amara,Okafor," + halden.address("Amara Okafor") + ",\n";
        var id = upload(HEADINGS + rowOfAmara + rows(1, 2));
        var other = upload(HEADINGS + rows(3, 4));
        runs.toTheEnd(halden, id);
        runs.toTheEnd(halden, other);
        limit(() -> limitations.set(
                halden.tenant(), amara(), Limitation.LEGAL_HOLD, null, "A claim before the court of Oslo"));

        clock.forward(Duration.ofDays(30).plusSeconds(1));
        rounds.fire(new HourlyRound());
        assertTrue(jobs.workUntil(() -> files(other) == 0));
        assertEquals(1, rowsOf(id));
        assertEquals(1, view(id).refused());

        limit(() -> limitations.lift(halden.tenant(), amara(), Limitation.LEGAL_HOLD));
        rounds.fire(new HourlyRound());
        assertTrue(jobs.workUntil(() -> files(id) == 0));
    }

    @Test
    void goesWithItsFileAndItsJobWhenNobodyLetItGoOn() {
        var id = upload(HEADINGS + rows(1, 2));
        jobs.kill(id.value());
        assertEquals(1, halden.as("Jon Veld", () -> letters.count()));

        clock.forward(Duration.ofDays(30).plusSeconds(1));
        rounds.fire(new HourlyRound());

        assertTrue(jobs.workUntil(() -> files(id) == 0));
        assertEquals(0, halden.as("Jon Veld", () -> letters.count()));
    }

    private PersonId amara() {
        return halden.person("Amara Okafor");
    }

    private void limit(Runnable work) {
        halden.as(
                "Jon Veld",
                () -> transactions.run(() -> {
                    work.run();
                    return null;
                }));
    }

    private int rowsOf(ImportId id) {
        return jdbc.first(
                        "SELECT COUNT(*) AS n FROM import_row WHERE tenant_id = ? AND import_id = ?",
                        row -> row.getInt("n"),
                        halden.tenant(),
                        id)
                .orElseThrow();
    }

    private int files(ImportId id) {
        return jdbc.first(
                        "SELECT COUNT(*) AS n FROM import_file WHERE tenant_id = ? AND id = ?",
                        row -> row.getInt("n"),
                        halden.tenant(),
                        id)
                .orElseThrow();
    }
}
