package net.imgsecurity.portal.api.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Language;
import net.imgsecurity.portal.platform.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemJsonTest {
    private static final String ID = "00000000-0000-0000-0000-000000000001";

    @Test
    void saysWhatIsWrongFieldByFieldInTheLanguageAskedFor() throws IOException {
        var invalid = new Invalid(List.of(new Invalid.Problem("email", "email.malformed", "anna")));
        var json = new ObjectMapper().readTree(Json.write(ProblemJson.of(Failure.of(invalid), Locale.GERMAN, ID)));
        assertEquals("urn:imgsecurity:portal:problem:invalid", json.get("type").asText());
        assertEquals(422, json.get("status").asInt());
        assertEquals("urn:uuid:" + ID, json.get("instance").asText());
        assertEquals("email", json.at("/problems/0/field").asText());
        assertEquals("email.malformed", json.at("/problems/0/key").asText());
        assertTrue(json.at("/problems/0/detail").asText().contains("„anna“"));
    }

    @Test
    void hasNoListOfProblemsWhenNothingIsAboutAField() throws IOException {
        var json =
                new ObjectMapper().readTree(Json.write(ProblemJson.of(Failure.of(new NotFound()), Locale.ENGLISH, ID)));
        assertFalse(json.has("problems"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 402, 403, 404, 405, 406, 408, 413, 415, 418, 429, 500, 501, 503, 507})
    void hasWordsForEveryStatus(int status) {
        for (var locale : Language.locales()) {
            var problem = ProblemJson.of(Failure.of(status), locale, ID);
            assertFalse(problem.title().isBlank());
            assertFalse(problem.detail().isBlank());
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "absent",
            delimiter = '|',
            value = {
                "absent | en",
                "de | de",
                "de-CH, en;q=0.5 | de",
                "en, de | en",
                "it, de;q=0.2 | de",
                "fr-CA | fr",
                "es-419, en;q=0.9 | es",
                "ja | en",
                "* | en",
                "de;q=2 | en",
                ";;; | en"
            })
    void choosesTheLanguageThatIsAskedFor(String header, String language) {
        assertEquals(language, Languages.of(header).getLanguage());
    }
}
