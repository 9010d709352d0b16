package net.imgsecurity.portal.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/**
 * Loads each demonstration organisation's people as its administrator would: the file goes through the API, once. What
 * has been loaded is what the portal says, so that a fresh database is filled again.
 */
final class DemonstrationFiles {
    private static final Duration LIMIT = Duration.ofMinutes(15);

    private DemonstrationFiles() {}

    /** Sends what is missing and waits until it is carried out; a refusal is told, and does not end the stack. */
    static void load(Addresses addresses, ProjectFolder project, Progress progress) {
        for (var administrator : Demonstration.administrators()) {
            var organisation = administrator.organisation();
            try {
                load(new ImportsOverApi(addresses, administrator), project, organisation, progress);
            } catch (IOException e) {
                progress.say("The people of " + organisation + " were not loaded: " + e);
            }
        }
    }

    private static void load(ImportsOverApi imports, ProjectFolder project, String organisation, Progress progress)
            throws IOException {
        if (imports.count() == 0) {
            var job = imports.send(project.demo().resolve(organisation + ".csv"));
            progress.say("The people of " + organisation + " are being loaded");
            progress.say("The people of " + organisation + ": " + end(imports, job));
        }
    }

    private static String end(ImportsOverApi imports, String job) throws IOException {
        var end = Instant.now().plus(LIMIT);
        var state = imports.read(job);
        while (!state.finished() && Instant.now().isBefore(end)) {
            Waiting.pause();
            state = imports.read(job);
        }
        return state.words();
    }
}
