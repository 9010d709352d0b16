package net.imgsecurity.portal.systemtests.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.imgsecurity.portal.systemtests.http.Answer;
import net.imgsecurity.portal.systemtests.http.Call;
import org.junit.jupiter.api.Test;

/** The matrix can fail: each thing that it is there to find, planted. */
class JudgeTest {
    private final Canaries canaries = new Canaries("zqtesting");
    private final String theirs = canaries.plant("corvane/first", "mail");
    private final Judge judge = new Judge(canaries);

    @Test
    void findsSomebodyElsesDataInAnAnswerThatIsOtherwiseRight() {
        var problems = judge(Expectation.ANY, 200, "", "{\"email\":\"" + theirs + "\"}");
        assertEquals(List.of("shows the mail of corvane/first"), problems);
    }

    @Test
    void findsItInAHeaderAndInARefusalToo() {
        assertEquals(
                List.of("shows the mail of corvane/first"), judge(Expectation.REFUSED, 403, "x-reason: " + theirs, ""));
    }

    @Test
    void findsSuccessWhereNothingIsAllowed() {
        for (var status : List.of(200, 202, 204, 206)) {
            assertEquals(1, judge(Expectation.REFUSED, status, "", "").size(), "status " + status);
            assertEquals(1, judge(Expectation.MISSING, status, "", "").size(), "status " + status);
            assertEquals(1, judge(Expectation.CLOSED, status, "", "").size(), "status " + status);
        }
    }

    @Test
    void takesARedirectOnwardsForSuccessAndOneToTheSignInForARefusal() {
        assertEquals(
                1,
                judge(Expectation.REFUSED, 302, "location: http://x/organisation/person?saved=1", "")
                        .size());
        assertEquals(List.of(), judge(Expectation.REFUSED, 303, "location: http://x/signin?to=%2Fprofile", ""));
        assertEquals(List.of(), judge(Expectation.CLOSED, 303, "location: /signin", ""));
    }

    @Test
    void findsThatAButtonThatIsNotThereLedOn() {
        assertEquals(
                1,
                judge(Expectation.NOTHING_DONE, 302, "location: http://x/overview", "")
                        .size());
        assertEquals(List.of(), judge(Expectation.NOTHING_DONE, 200, "", "the page again"));
        assertEquals(List.of(), judge(Expectation.NOTHING_DONE, 409, "", ""));
    }

    @Test
    void findsAFailureWhateverWasExpected() {
        for (var expectation : Expectation.values()) {
            assertTrue(judge(expectation, 500, "", "").contains("failed with 500"), expectation.name());
        }
    }

    @Test
    void findsARefusalOfWhatIsAllowedForThatWouldProveNothing() {
        assertEquals(1, judge(Expectation.GRANTED, 404, "", "").size());
        assertEquals(1, judge(Expectation.GRANTED, 303, "location: /signin", "").size());
    }

    @Test
    void findsThatAnothersIsToldFromWhatIsNotThere() {
        assertEquals(List.of(), judge(Expectation.MISSING, 404, "", "Nothing there"));
        assertEquals(
                List.of("tells what is another's from what is not there"),
                judge(Expectation.MISSING, 404, "", "Not yours"));
    }

    private List<String> judge(Expectation expectation, int status, String head, String body) {
        var probe = new Probe(
                "GET /x", "jon", Credentials.NONE, Call.of("GET", "/x"), expectation, List.of("halden"), null);
        return judge.problems(probe, "/x", new Answer(status, head, body.getBytes(StandardCharsets.UTF_8)));
    }
}
