package net.imgsecurity.portal.systemtests.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import net.imgsecurity.portal.systemtests.isolation.Canaries.Seen;
import org.junit.jupiter.api.Test;

class CanariesTest {
    private final Canaries canaries = new Canaries("zqtesting");
    private final String word = canaries.plant("halden/first", "given name");
    private final List<Seen> leak = List.of(new Seen("halden/first", "given name"));

    @Test
    void noticesAWordWhateverItsCaseAndWhereverItStands() {
        assertEquals(leak, canaries.in("HTTP\n\n<td>" + word.toUpperCase(java.util.Locale.ROOT) + "</td>", ""));
        assertEquals(leak, canaries.in("location: /x?name=" + word + "&y\n\n", ""));
    }

    @Test
    void noticesAWordInsideACursorAtAnyPlace() {
        for (var before : List.of("", "a", "ab", "abc", "\0\1\2\3")) {
            var encoded = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((before + word + " after").getBytes(StandardCharsets.UTF_8));
            assertEquals(leak, canaries.in("{\"next\":\"" + encoded + "\"}", ""), "behind '" + before + "'");
        }
    }

    @Test
    void noticesAnIdThatWasNotAskedFor() {
        var id = UUID.randomUUID();
        canaries.plant("corvane", "import's id", id);
        assertEquals(
                List.of(new Seen("corvane", "import's id")), canaries.in("{\"self\":\"/" + id + "\"}", "GET /imports"));
        assertEquals(List.of(), canaries.in("{\"self\":\"/" + id + "\"}", "GET /imports/" + id));
    }

    @Test
    void takesAnEchoForNoLeakButWhatCameWithItForOne() {
        var mail = canaries.plant("halden/first", "mail");
        assertEquals(List.of(), canaries.in("nothing found for " + word, "search=" + word));
        assertEquals(
                List.of(new Seen("halden/first", "mail")), canaries.in("found " + word + " " + mail, "search=" + word));
    }

    @Test
    void isSilentAboutWhatWasNotPlanted() {
        assertEquals(List.of(), canaries.in("zqtestingzzz zqtest " + UUID.randomUUID(), ""));
    }
}
