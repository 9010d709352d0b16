package net.imgsecurity.portal.web.tenancy;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * HTTP to Keycloak. A call is over by its deadline whatever the other side does, and only few threads wait at a time, so that
 * a frozen Keycloak takes sign-in with it and nothing else. Nothing is sent twice.
 */
class Wire {
    private static final int WAITING_AT_MOST = 8;
    private static final Duration FOR_A_TURN = Duration.ofMillis(200);
    private static final Duration CONNECT = Duration.ofMillis(500);

    private final Semaphore turns = new Semaphore(WAITING_AT_MOST);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    /** @throws IOException also when there was no turn or no whole answer in time */
    HTTPResponse get(URI address, Duration within) throws IOException {
        return send(HttpRequest.newBuilder(address).build(), within);
    }

    /** @throws IOException also when there was no turn or no whole answer in time */
    HTTPResponse post(HTTPRequest form, Duration within) throws IOException {
        var request = HttpRequest.newBuilder(form.getURI()).POST(BodyPublishers.ofString(form.getBody()));
        form.getHeaderMap().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return send(request.build(), within);
    }

    private HTTPResponse send(HttpRequest request, Duration within) throws IOException {
        try {
            if (!turns.tryAcquire(FOR_A_TURN.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("too many wait for Keycloak already");
            }
            try {
                return answer(request, within);
            } finally {
                turns.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private HTTPResponse answer(HttpRequest request, Duration within) throws IOException, InterruptedException {
        var coming = client.sendAsync(request, BodyHandlers.ofString());
        try {
            var came = coming.get(within.toMillis(), TimeUnit.MILLISECONDS);
            var answer = new HTTPResponse(came.statusCode());
            answer.setContentType(came.headers().firstValue("Content-Type").orElse("text/plain"));
            answer.setBody(came.body());
            return answer;
        } catch (TimeoutException late) {
            coming.cancel(true);
            throw new IOException("no answer within " + within.toMillis() + " ms", late);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (ParseException malformed) {
            throw new IOException("malformed answer", malformed);
        }
    }
}
