package net.imgsecurity.portal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.imgsecurity.portal.job.DeadLetters;
import net.imgsecurity.portal.job.JobTable;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.testing.Organisation;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports at the hands of the worker: given up in the middle, and several organisations' at once. */
@ArquillianTest
class StoppedImportIT extends Importing {
    @Inject
    JobTable jobs;

    @Inject
    DeadLetters letters;

    @BeforeEach
    void withoutTheFilesOfOtherTests() {
        jobs.forget("exchange.%");
    }

    @Test
    void saysThatItStoppedAndGoesOnFromItsCheckpointWhenItIsTriedAgain() {
        var id = upload(HEADINGS + rows(1, 120));
        assertThrows(ImportRuns.Crash.class, () -> runs.crashingAfter(1, halden, id));
        jobs.kill(id.value());

        var stopped = view(id);
        halden.as("Jon Veld", () -> letters.retry(stopped.job()));
        var again = view(id);
        assertTrue(jobs.workUntil(() -> view(id).finished()));

        assertEquals(ImportView.State.STOPPED, stopped.state());
        assertEquals(50, stopped.created());
        assertEquals(ImportView.State.RUNNING, again.state());
        assertNull(again.job());
        assertEquals(120, view(id).created());
        assertEquals(122, count(""));
        assertEquals(0, halden.as("Jon Veld", () -> letters.count()));
    }

    @Test
    void isStoppedInTheListToo() {
        var first = upload(HEADINGS + rows(1, 2));
        var second = upload(HEADINGS + rows(3, 4));
        jobs.kill(first.value());

        var states = halden.as("Jon Veld", () -> imports.list(null)).items().stream()
                .map(ImportView::state)
                .toList();

        assertEquals(List.of(ImportView.State.WAITING, ImportView.State.STOPPED), states);
        assertNotNull(view(first).job());
        assertNull(view(second).job());
    }

    @Test
    void letsAnotherOrganisationTakeItsTurnBetweenThePortionsOfALongFile() {
        var corvane = world.client("Corvane").administrator("Tomas Reyes");
        var large = upload(HEADINGS + rows(1, 520));
        var waiting = upload(HEADINGS + rows(2001, 2003));
        var small = upload(corvane, "Tomas Reyes", HEADINGS + "C-1,Ana,Reyes,ana@" + corvane.slug() + ".example,\n");

        assertTrue(jobs.workUntil(() -> view(large).finished() && view(waiting).finished()));

        var between = corvane.as("Tomas Reyes", () -> imports.one(small)).finishedAt();
        assertTrue(between.isBefore(view(large).finishedAt()), "it had its turn before the long file was through");
        assertTrue(view(large).finishedAt().isBefore(view(waiting).finishedAt()), "of one organisation, one at a time");
        assertEquals(520, view(large).created());
        assertEquals(3, view(waiting).created());
    }

    private ImportId upload(Organisation organisation, String who, String text) {
        return organisation.as(who, () -> imports.start("people.csv", text.getBytes(StandardCharsets.UTF_8)));
    }
}
