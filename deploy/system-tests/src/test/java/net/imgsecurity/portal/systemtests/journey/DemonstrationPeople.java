package net.imgsecurity.portal.systemtests.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.api.Api;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** The files of deploy/demo, and what their generator says becomes of them. */
final class DemonstrationPeople {
    private static final Path FOLDER =
            Path.of(System.getProperty("portal.project")).resolve("../demo").normalize();

    private DemonstrationPeople() {}

    static Path file(String organisation) {
        return FOLDER.resolve(organisation + ".csv");
    }

    static int taken(String organisation) {
        return Integer.parseInt(expected().getProperty(organisation + ".taken"));
    }

    /** The numbers of the refused lines, in the file's order. */
    static List<Integer> refusedLines(String organisation) {
        var lines = organisation + ".refused.";
        return expected().stringPropertyNames().stream()
                .filter(key -> key.startsWith(lines))
                .map(key -> Integer.valueOf(key.substring(lines.length())))
                .sorted()
                .toList();
    }

    /** Loads an organisation's file through the API, unless its people are there already; returns when all are. */
    static void load(Portal portal, Demonstration administrator) {
        var api = Api.of(portal, administrator);
        var organisation = administrator.organisation();
        if (count(api) < taken(organisation)) {
            api.send(api.call("POST", "/organisation/imports").with("text/csv", content(organisation)));
        }
        Eventually.is(
                Duration.ofMinutes(5),
                "the people of " + organisation + " are loaded",
                () -> count(api) >= taken(organisation));
    }

    private static int count(Api api) {
        return api.read("/organisation/people?limit=1").at("/total/count").asInt();
    }

    private static byte[] content(String organisation) {
        try {
            return Files.readAllBytes(file(organisation));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Properties expected() {
        var expected = new Properties();
        try (var in = Files.newBufferedReader(FOLDER.resolve("expected.properties"), StandardCharsets.UTF_8)) {
            expected.load(in);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return expected;
    }
}
