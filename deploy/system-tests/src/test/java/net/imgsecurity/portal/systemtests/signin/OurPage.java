package net.imgsecurity.portal.systemtests.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import net.imgsecurity.portal.systemtests.http.Answer;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;

/** What every answer of the sign-in is, whatever was brought to it: a page of ours within 3 s. */
final class OurPage {
    private static final Duration LIMIT = Duration.ofSeconds(3);

    private OurPage() {}

    static Answer answers(int status, Wire portal, Call call) {
        var began = Instant.now();
        var answer = portal.send(call);
        var took = Duration.between(began, Instant.now());
        assertEquals(status, answer.status(), () -> answer.head() + "\n" + answer.text());
        assertTrue(took.compareTo(LIMIT) < 0, () -> "answered within 3 s, not " + took);
        assertTrue(answer.header("content-type").orElse("").startsWith("text/html"), answer::head);
        assertTrue(answer.text().contains("<h1"), answer::text);
        assertFalse(answer.raw().matches("(?is).*(payara|glassfish|mojarra|exception|\\tat ).*"), answer::raw);
        if (status == 503) {
            assertTrue(answer.header("retry-after").orElse("").matches("[1-9][0-9]*"), answer::head);
        }
        assertEquals("no-store", answer.header("cache-control").orElse(""));
        return answer;
    }
}
