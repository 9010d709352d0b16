package net.imgsecurity.portal.api.platform;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.imgsecurity.portal.platform.Causes;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Meaning;
import net.imgsecurity.portal.platform.PortalException;
import net.imgsecurity.portal.platform.StepUp;
import net.imgsecurity.portal.platform.Unavailable;

/**
 * What went wrong, in the terms of HTTP: nothing in here was said by the server, a library or the database.
 *
 * @param key of the sentence that explains it
 * @param headers that belong to the answer, such as Retry-After
 */
record Failure(
        int status, String key, List<Object> arguments, List<Invalid.Problem> problems, Map<String, String> headers) {
    private static final List<String> KEPT_HEADERS = List.of("Allow", "Retry-After", "WWW-Authenticate");

    static Failure of(int status) {
        return new Failure(status, HttpTexts.key(status), List.of(), List.of(), Map.of());
    }

    /** Looks through what the container wrapped around the cause. */
    static Failure of(Throwable thrown) {
        return Causes.of(thrown).stream()
                .map(Failure::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> of(500));
    }

    private static Optional<Failure> known(Throwable cause) {
        if (cause instanceof WebApplicationException web) {
            return Optional.of(of(web));
        }
        // A header that cannot be read: Jersey says so with this type, and with nothing below it but how it tried.
        if (cause instanceof ProcessingException
                && (cause.getCause() == null || cause.getCause() instanceof ParseException)) {
            return Optional.of(of(400));
        }
        return Meaning.of(cause).map(Failure::of);
    }

    private static Failure of(PortalException ours) {
        var problems = ours instanceof Invalid invalid ? invalid.problems() : List.<Invalid.Problem>of();
        return new Failure(ours.status(), ours.key(), ours.arguments(), problems, headers(ours));
    }

    private static Map<String, String> headers(PortalException ours) {
        if (ours instanceof Unavailable away) {
            return Map.of(
                    "Retry-After", Long.toString(Math.max(1, away.retryAfter().toSeconds())));
        } else if (ours instanceof StepUp stepUp) {
            return Map.of("WWW-Authenticate", Bearers.notEnough(stepUp));
        }
        return Map.of();
    }

    private static Failure of(WebApplicationException web) {
        var headers = new TreeMap<String, String>();
        for (var name : KEPT_HEADERS) {
            var value = web.getResponse().getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        var status = web.getResponse().getStatus();
        var key = web instanceof Refused refused ? refused.key() : HttpTexts.key(status);
        return new Failure(status, key, List.of(), List.of(), headers);
    }
}
