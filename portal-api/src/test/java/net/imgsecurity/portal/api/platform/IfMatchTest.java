package net.imgsecurity.portal.api.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {"\"7\"", "' \"7\" '", "\"1\", \"7\"", "W/\"3\",\"7\"", "\"7\",", "\"abc\", \"7\""})
    void findsTheVersionThatIsMeant(String header) {
        assertEquals(7, IfMatch.parse(header).version(() -> 7));
    }

    @Test
    void leavesTheComparisonOfOneVersionToTheService() {
        assertEquals(3, IfMatch.parse("\"3\"").version(() -> {
            throw new AssertionError("nothing had to be read");
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"7\"", "\"abc\"", "\"07\"", "\"\"", "\"1\", \"2\"", "\"99999999999999999999\""})
    void matchesNeitherWeakNorForeignTags(String header) {
        var changed = assertThrows(Conflict.class, () -> IfMatch.parse(header).version(() -> 7));
        assertEquals(412, changed.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7", "7\"", "\"1\" \"7\"", "\"7\" x", "w/\"7\"", "W/7", ",", "*, \"7\""})
    void refusesWhatIsNoListOfTags(String header) {
        assertEquals(
                400, assertThrows(Invalid.class, () -> IfMatch.parse(header)).status());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "absent",
            value = {"absent, if-match.missing", "' ', if-match.missing", "*, if-match.any", "' * ', if-match.any"})
    void asksForAVersionWhenNoneIsNamed(String header, String key) {
        var refused = assertThrows(Refused.class, () -> IfMatch.parse(header));
        assertEquals(428, refused.getResponse().getStatus());
        assertEquals(key, refused.key());
    }
}
