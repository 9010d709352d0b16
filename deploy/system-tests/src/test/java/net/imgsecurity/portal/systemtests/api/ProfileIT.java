package net.imgsecurity.portal.systemtests.api;

import static net.imgsecurity.portal.local.Demonstration.MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One's own profile through the API. */
@RunningPortal
class ProfileIT {
    private static final String ME = "/me/profile";

    @Test
    @Tag("D7")
    void isChangedForTheVersionThatWasReadAndNoOther(Portal portal) {
        var api = Api.of(portal, MEMBER);
        var read = api.get(ME).header("etag").orElseThrow();
        var body = api.editable(ME);
        body.put("jobTitle", "Field officer " + ThreadLocalRandom.current().nextInt(100_000));

        assertEquals(428, api.put(ME, body, null).status());
        assertEquals(428, api.put(ME, body, "*").status());
        assertEquals(412, api.put(ME, body, "\"999999\"").status());
        assertEquals(read, api.get(ME).header("etag").orElseThrow(), "nothing is saved");

        var changed = api.put(ME, body, read);
        assertEquals(200, changed.status());
        assertEquals(body.path("jobTitle"), Api.json(changed).path("jobTitle"));
        assertNotEquals(read, changed.header("etag").orElseThrow());
        assertEquals(412, api.put(ME, body, read).status(), "the version that was read is no more");
    }

    @Test
    void isNotSentAgainToWhoeverHasIt(Portal portal) {
        var api = Api.of(portal, MEMBER);
        var tag = api.get(ME).header("etag").orElseThrow();
        var again = api.send(api.call("GET", ME).with("If-None-Match", tag));
        assertEquals(304, again.status());
        assertEquals(0, again.body().length);
    }

    @Test
    @Tag("D7")
    void saysEverythingThatIsWrongAtOnce(Portal portal) {
        var api = Api.of(portal, MEMBER);
        var body = api.editable(ME);
        body.put("mobilePhone", "twelve");
        body.put("language", "xx");
        var refused = api.put(ME, body, api.get(ME).header("etag").orElseThrow());
        assertEquals(422, refused.status());
        assertEquals(2, Api.json(refused).path("problems").size(), refused::text);
    }

    @Test
    @Tag("D7")
    void hasAHistoryThatNamesWhoChangedIt(Portal portal) {
        var api = Api.of(portal, MEMBER);
        api.edit(ME, Map.of("department", "Water " + ThreadLocalRandom.current().nextInt(100_000)));
        var latest = api.read(ME + "/history").at("/items/0");
        assertEquals("department", latest.path("field").asText());
        assertEquals("SELF", latest.path("source").asText());
        assertEquals("Amara Okafor", latest.path("actor").asText());
    }
}
