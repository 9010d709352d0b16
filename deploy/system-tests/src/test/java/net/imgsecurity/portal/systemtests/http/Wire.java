package net.imgsecurity.portal.systemtests.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends calls to one server; follows no redirect, keeps no cookie, waits at most 30 s for an answer. */
public final class Wire {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI server;

    public Wire(URI server) {
        this.server = server;
    }

    public URI server() {
        return server;
    }

    /** @throws UncheckedIOException when nothing is answered that can be read as HTTP */
    public Answer send(Call call) {
        var request = HttpRequest.newBuilder(URI.create(server + call.target())).timeout(LIMIT);
        for (int i = 0; i < call.headers().size(); i += 2) {
            request.header(call.headers().get(i), call.headers().get(i + 1));
        }
        var body = call.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body());
        try {
            return Answer.of(CLIENT.send(request.method(call.method(), body).build(), BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(call.method() + " " + call.target(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
