package net.imgsecurity.portal.systemtests.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import net.imgsecurity.portal.systemtests.inventory.Operations;
import net.imgsecurity.portal.systemtests.inventory.Pages;
import net.imgsecurity.portal.systemtests.inventory.Servlets;
import net.imgsecurity.portal.systemtests.inventory.War;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Test;

/** Everything that the built applications answer to, called by everybody with what is somebody else's. */
@RunningPortal
class IsolationMatrixIT {
    private static final Path REPORT = Path.of("target", "isolation-matrix.txt");
    private static final int THOUSANDS = 3000;

    @Test
    void nobodyReachesWhatIsSomebodyElses(Portal portal) throws Exception {
        var report = new Report();
        try (var database = new Database(portal.database())) {
            var auditing = new Auditing(database);
            auditing.begin();
            try {
                run(World.plant(portal, database), database, report);
            } finally {
                auditing.end();
            }
        } finally {
            report.write(REPORT);
            System.out.println(report.summary());
        }
        assertEquals(List.of(), report.findings(), () -> report.worst(REPORT));
        assertTrue(report.combinations() > THOUSANDS, report::summary);
    }

    private static void run(World world, Database database, Report report) throws Exception {
        try (var runner = new Runner(world, database, report)) {
            new ApiMatrix(world, database, runner).run();
            new WebMatrix(world, runner, War.built()).run();
            assertSeenByThoseWhoMay(world, runner.judge());
        }
    }

    @Test
    void everyOperationIsKnown() {
        var operations = War.built().stream()
                .flatMap(war -> Operations.of(war, war.name().equals("portal-api") ? "/api" : "").stream())
                .toList();
        assertEquals(List.of(), ApiRegistry.gaps(operations));
    }

    @Test
    void everyPageAndButtonIsKnown() {
        var pages = War.built().stream().flatMap(war -> Pages.of(war).stream()).toList();
        assertEquals(List.of(), WebRegistry.gaps(pages));
    }

    @Test
    void everyServletIsKnown() {
        var patterns = War.built().stream()
                .flatMap(war -> Servlets.of(war, war.name().equals("portal-api") ? "/api" : "").stream())
                .toList();
        assertEquals(List.of(), WebRegistry.servletGaps(patterns));
    }

    /** A word that nobody was ever shown would prove nothing by its absence. */
    private static void assertSeenByThoseWhoMay(World world, Judge judge) {
        var unseen = world.canaries()
                .planted()
                .filter(word -> !judge.shown().contains(word))
                .distinct()
                .toList();
        assertEquals(List.of(), unseen, "planted, and shown to nobody at all");
    }
}
