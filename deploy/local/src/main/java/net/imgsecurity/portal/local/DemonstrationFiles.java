package net.imgsecurity.portal.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Loads each demonstration organisation's people as its administrator would: the file goes through the API, once. What
 * has been loaded is what the portal says, so that a fresh database is filled again.
 */
final class DemonstrationFiles {
    private DemonstrationFiles() {}

    /** Answers how many files were sent; a file that is refused is told and does not end the stack. */
    static int load(Addresses addresses, ProjectFolder project, Progress progress) {
        var sent = 0;
        for (var administrator : Demonstration.administrators()) {
            var file = project.demo().resolve(administrator.organisation() + ".csv");
            try {
                if (Files.exists(file)) {
                    var token = addresses.browser().token(administrator.address(), administrator.password());
                    sent += load(addresses, administrator, token, file, progress);
                }
            } catch (IOException e) {
                progress.say("The people of " + administrator.organisation() + " were not loaded: " + e.getMessage());
            }
        }
        return sent;
    }

    private static int load(
            Addresses addresses, Demonstration administrator, String token, Path file, Progress progress)
            throws IOException {
        var imports = addresses.portal().resolve("/api/v1/organisation/imports");
        if (isLoaded(imports, administrator, token)) {
            return 0;
        }
        var body = BodyPublishers.ofFile(file);
        var answer = Http.send(request(imports, administrator, token)
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(body));
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("the API answered " + answer.statusCode());
        }
        progress.say("The people of " + administrator.organisation() + " are being loaded");
        return 1;
    }

    private static boolean isLoaded(URI imports, Demonstration administrator, String token) throws IOException {
        var answer = Http.send(request(imports, administrator, token).GET());
        if (answer.statusCode() != 200) {
            throw new IOException("the API answered " + answer.statusCode());
        }
        return Optional.of(answer.body())
                .filter(body -> body.contains("\"id\""))
                .isPresent();
    }

    private static HttpRequest.Builder request(URI address, Demonstration administrator, String token) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Portal-Organisation", administrator.organisation());
    }
}
