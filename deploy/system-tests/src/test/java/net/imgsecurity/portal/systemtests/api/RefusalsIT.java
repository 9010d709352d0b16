package net.imgsecurity.portal.systemtests.api;

import static net.imgsecurity.portal.local.Demonstration.MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.imgsecurity.portal.systemtests.http.Answer;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the API does not do is said as RFC 9457 has it, in words of ours. */
@RunningPortal
class RefusalsIT {
    private static final String ME = "/me/profile";

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("people are not a member's", 403, "GET", "/organisation/people", "Accept", "*/*", ""),
                Arguments.of("no such address", 404, "GET", "/no/such/thing", "Accept", "*/*", ""),
                Arguments.of("no such organisation", 404, "GET", ME, "Portal-Organisation", "no-such", ""),
                Arguments.of("an organisation of others", 404, "GET", ME, "Portal-Organisation", "corvane", ""),
                Arguments.of("no such method", 405, "DELETE", ME, "Accept", "*/*", ""),
                Arguments.of("no such format", 406, "GET", ME, "Accept", "text/html", ""),
                Arguments.of("no JSON", 415, "PUT", ME, "Content-Type", "text/plain", "{}"),
                Arguments.of("half of JSON", 400, "PUT", ME, "Content-Type", "application/json", "{\"a"),
                Arguments.of("too much", 413, "PUT", ME, "Content-Type", "application/json", "x".repeat(70_000)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("refused")
    void isAProblemThatNamesItself(
            String what,
            int status,
            String method,
            String path,
            String header,
            String value,
            String body,
            Portal portal) {
        var api = Api.of(portal, MEMBER);
        var call = Call.of(method, Api.ROOT + path)
                .with("Authorization", "Bearer " + portal.account(MEMBER).token())
                .with("If-Match", "\"1\"");
        var answer = api.send(
                body.isEmpty() ? call.with(header, value) : call.with(value, body.getBytes(StandardCharsets.UTF_8)));
        assertProblem(status, answer);
    }

    @Test
    void namesTheMethodsThatThereAre(Portal portal) {
        var api = Api.of(portal, MEMBER);
        var allowed = api.send(api.call("DELETE", ME)).header("allow").orElse("");
        assertTrue(allowed.contains("GET") && allowed.contains("PUT"), allowed);
    }

    static void assertProblem(int status, Answer answer) {
        assertEquals(status, answer.status(), answer::text);
        assertTrue(answer.header("content-type").orElse("").startsWith("application/problem+json"), answer::head);
        var problem = Api.json(answer);
        assertEquals(status, problem.path("status").asInt(), answer::text);
        for (var part : new String[] {"type", "title", "detail", "instance"}) {
            assertFalse(problem.path(part).asText().isBlank(), () -> part + " is missing in " + answer.text());
        }
        assertFalse(
                answer.raw().matches("(?is).*(payara|glassfish|jersey|exception|eclipselink|\\tat ).*"), answer::raw);
    }
}
