package net.imgsecurity.portal.api.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.ClientErrorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.imgsecurity.portal.person.ProfileData;
import net.imgsecurity.portal.platform.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    record Numbered(String text, Integer number) {}

    record Listed(Boolean yes, List<Numbered> all, List<String> words) {}

    @Test
    void fillsARecordAndLeavesNullWhatIsAbsent() throws IOException {
        var data =
                read("{\"givenName\":\"Åse\",\"homeAddress\":{\"city\":\"Oslo\",\"country\":null}}", ProfileData.class);
        assertEquals("Åse", data.givenName());
        assertEquals("Oslo", data.homeAddress().city());
        assertNull(data.homeAddress().country());
        assertNull(data.familyName());
    }

    @Test
    void saysEverythingThatIsWrongWithTheShapeAtOnce() {
        var body =
                "{\"givenName\":5,\"nickname\":\"x\",\"homeAddress\":{\"zip\":\"1\",\"city\":[]},\"billingAddress\":\"y\"}";
        var invalid = assertThrows(Invalid.class, () -> read(body, ProfileData.class));
        assertEquals(400, invalid.status());
        assertEquals(
                List.of(
                        "givenName json.text-expected",
                        "nickname json.unknown",
                        "homeAddress.zip json.unknown",
                        "homeAddress.city json.text-expected",
                        "billingAddress json.object-expected"),
                invalid.problems().stream().map(p -> p.field() + " " + p.key()).toList());
    }

    @Test
    void readsListsAndYesAndNo() throws IOException {
        var listed = read("{\"yes\":true,\"all\":[{\"number\":7}],\"words\":[\"a\",\"b\"]}", Listed.class);
        assertEquals(new Listed(true, List.of(new Numbered(null, 7)), List.of("a", "b")), listed);
    }

    @Test
    void saysWhichOfAListDoesNotFit() {
        var body = "{\"yes\":\"true\",\"all\":[{},null,{\"number\":\"7\"}],\"words\":{\"0\":\"a\"}}";
        assertEquals(
                List.of(
                        "yes json.boolean-expected",
                        "all[1] json.object-expected",
                        "all[2].number json.number-expected",
                        "words json.list-expected"),
                assertThrows(Invalid.class, () -> read(body, Listed.class)).problems().stream()
                        .map(p -> p.field() + " " + p.key())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"text\"",
                "7",
                "{",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{} {}",
                "{'text':'a'}",
                "{\"text\":\"\\ud83d\", \"number\":1.5}",
                "{\"number\":\"1\"}",
                "{\"number\":4294967296}",
                "{\"text\":NaN}"
            })
    void refusesWhatIsNoSuchObject(String body) {
        assertEquals(
                400,
                assertThrows(Invalid.class, () -> read(body, Numbered.class)).status());
    }

    @Test
    void refusesADepthThatOnlyAnAttackHas() {
        var deep = "[".repeat(20_000);
        assertEquals(
                400,
                assertThrows(Invalid.class, () -> read(deep, Numbered.class)).status());
    }

    @Test
    void refusesBytesThatAreNoText() {
        var body = "{\"text\":\"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                400,
                assertThrows(Invalid.class, () -> Json.read(body, Numbered.class))
                        .status());
    }

    @Test
    void writesInstantsForPeopleToRead() throws IOException {
        record Moment(Instant at) {}
        assertEquals(
                "{\"at\":\"2026-11-25T10:00:00.000001Z\"}",
                new String(
                        Json.write(new Moment(Instant.parse("2026-11-25T10:00:00.000001Z"))), StandardCharsets.UTF_8));
    }

    @Test
    void holdsNoMoreOfABodyThanMayBeSent() throws IOException {
        assertEquals(10, Body.read(new ByteArrayInputStream(new byte[10]), 10).length);
        var tooLarge =
                assertThrows(ClientErrorException.class, () -> Body.read(new ByteArrayInputStream(new byte[11]), 10));
        assertEquals(413, tooLarge.getResponse().getStatus());
    }

    private static <T> T read(String body, Class<T> type) throws IOException {
        return Json.read(body.getBytes(StandardCharsets.UTF_8), type);
    }
}
