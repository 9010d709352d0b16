package net.imgsecurity.portal.exchange;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The files of deploy/demo, row by row as their list says. */
@ArquillianTest
class DemonstrationFilesIT {
    @Inject
    World world;

    @Inject
    Imports imports;

    @Inject
    ImportRuns runs;

    @Test
    void areTakenAndRefusedAsTheirListSays() throws IOException {
        for (var name : List.of("northreach", "halden", "corvane")) {
            var organisation = world.client(name).administrator("File Sender");
            var id = upload(organisation, name);

            runs.toTheEnd(organisation, id);

            var view = organisation.as("File Sender", () -> imports.one(id));
            assertEquals(expected(name + ".taken"), String.valueOf(view.created()), name);
            assertEquals(expected(name + ".refused"), String.valueOf(view.refused()), name);
            assertEquals(expectedRefusals(name), refusals(organisation, id), name);
        }
    }

    /** The same file once more, as a system that exports every night sends it. */
    @Test
    void changeNothingWhenTheyComeAgain() throws IOException {
        var halden = world.client("Halden").administrator("File Sender");
        runs.toTheEnd(halden, upload(halden, "halden"));
        var again = upload(halden, "halden");

        runs.toTheEnd(halden, again);

        var view = halden.as("File Sender", () -> imports.one(again));
        assertEquals(expected("halden.taken"), String.valueOf(view.unchanged()));
        assertEquals(expected("halden.refused"), String.valueOf(view.refused()));
    }

    private ImportId upload(Organisation organisation, String name) throws IOException {
        try (var in = DemonstrationFilesIT.class.getResourceAsStream("/demo/" + name + ".csv")) {
            var content = in.readAllBytes();
            return organisation.as("File Sender", () -> imports.start(name + ".csv", content));
        }
    }

    private TreeMap<Long, String> refusals(Organisation organisation, ImportId id) {
        var rows = new ArrayList<RowView>();
        String next = null;
        do {
            var from = next;
            var page = organisation.as("File Sender", () -> imports.refused(id, from));
            rows.addAll(page.items());
            next = page.next();
        } while (next != null);
        return new TreeMap<>(rows.stream()
                .collect(toMap(
                        RowView::line,
                        row -> row.problems().stream()
                                .map(DemonstrationFilesIT::text)
                                .sorted()
                                .collect(joining(",")))));
    }

    private static String text(Invalid.Problem problem) {
        return problem.field().isEmpty() ? problem.key() : problem.field() + ":" + problem.key();
    }

    private static TreeMap<Long, String> expectedRefusals(String name) throws IOException {
        var prefix = name + ".refused.";
        var all = list();
        return new TreeMap<>(all.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(toMap(
                        key -> Long.valueOf(key.substring(prefix.length())),
                        key -> List.of(all.getProperty(key).split(",")).stream()
                                .sorted()
                                .collect(joining(",")))));
    }

    private static String expected(String key) throws IOException {
        return list().getProperty(key);
    }

    private static Properties list() throws IOException {
        var list = new Properties();
        try (var in = DemonstrationFilesIT.class.getResourceAsStream("/demo/expected.properties")) {
            list.load(in);
        }
        return list;
    }
}
