package net.imgsecurity.portal.systemtests.api;

import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static net.imgsecurity.portal.local.Demonstration.NORTHREACH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.imgsecurity.portal.systemtests.http.Answer;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Test;

/** Requests that a client sends twice, because it did not hear the first answer. */
@RunningPortal
class RepeatedRequestsIT {
    private static final String IMPORTS = "/organisation/imports";
    private static final int SENDERS = 6;

    private final String key = UUID.randomUUID().toString();

    @Test
    void getTheFirstAnswerAndDoNothingAgain(Portal portal) {
        var api = Api.of(portal, NORTHREACH);
        var first = sent(api, key, "1");
        var second = sent(api, key, "1");

        assertEquals(202, first.status());
        assertEquals(202, second.status());
        assertEquals(first.header("location"), second.header("location"));
        assertEquals(first.header("content-type"), second.header("content-type"));
        assertEquals(first.text(), second.text());
        assertNotEquals(first.header("location"), sent(api, key + "-other", "1").header("location"));
    }

    @Test
    void areDoneOnceWhenTheyComeAtTheSameMoment(Portal portal) {
        var api = Api.of(portal, NORTHREACH);
        var answers = IntStream.range(0, SENDERS)
                .parallel()
                .mapToObj(i -> sent(api, key, "2"))
                .toList();

        for (var answer : answers) {
            assertEquals(202, answer.status());
            assertEquals(answers.get(0).header("location"), answer.header("location"));
        }
    }

    @Test
    void areNotAnsweredWithAnothersWorkAtTheSameMoment(Portal portal) {
        var api = Api.of(portal, NORTHREACH);
        var statuses = IntStream.range(0, SENDERS)
                .parallel()
                .mapToObj(i -> sent(api, key, "2-" + i).status())
                .sorted()
                .toList();

        assertEquals(List.of(202, 422, 422, 422, 422, 422), statuses);
    }

    @Test
    void areRefusedUnderTheKeyOfAnotherRequest(Portal portal) {
        var api = Api.of(portal, NORTHREACH);
        assertEquals(202, sent(api, key, "3").status());
        var other = sent(api, key, "4");
        assertEquals(422, other.status());
        assertEquals("application/problem+json", other.header("content-type").orElseThrow());
        assertEquals(400, sent(api, "two words", "3").status());
    }

    @Test
    void areAnothersUnderTheSameKey(Portal portal) {
        var mira = sent(Api.of(portal, NORTHREACH), key, "5");
        var jon = sent(Api.of(portal, HALDEN), key, "5");
        assertEquals(202, jon.status());
        assertNotEquals(mira.header("location"), jon.header("location"));
    }

    @Test
    void leaveTheKeyFreeWhenTheyWereRefused(Portal portal) {
        var api = Api.of(portal, NORTHREACH);
        var call = api.call("POST", IMPORTS).with("Idempotency-Key", key);
        assertEquals(422, api.send(call.with("text/csv", new byte[0])).status());
        assertEquals(202, sent(api, key, "6").status());
    }

    @Test
    void searchAnewUnderAKeyButForNothingElse(Portal portal) {
        var api = Api.of(portal, NORTHREACH);
        assertEquals(found(api, "sand").text(), found(api, "sand").text());
        assertEquals(422, found(api, "moreau").status());
    }

    private Answer found(Api api, String search) {
        return api.send(api.call("POST", "/organisation/people/search")
                .with("Idempotency-Key", key)
                .with("application/json", ("{\"search\":\"" + search + "\"}").getBytes(StandardCharsets.UTF_8)));
    }

    /** A file whose one row is refused, so that nobody comes of it. */
    private static Answer sent(Api api, String key, String number) {
        var file = "Employee number,Given name,E-mail\nR-" + number + ",Nobody,no address\n";
        return api.send(api.call("POST", IMPORTS)
                .with("Idempotency-Key", key)
                .with("text/csv", file.getBytes(StandardCharsets.UTF_8)));
    }
}
