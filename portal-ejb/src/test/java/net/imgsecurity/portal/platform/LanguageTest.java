package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which languages there are; what is kept outside Java and lists them too has to say the same. */
class LanguageTest {
    private static final Path REALM = Path.of("../keycloak-realm/src/main/realm/img-realm.json");

    @Test
    void isThatOfALocaleWhateverItsRegionAndEnglishForEverybodyElse() {
        assertEquals(Language.FRENCH, Language.of(Locale.CANADA_FRENCH));
        assertEquals(Language.ENGLISH, Language.of(Locale.ITALIAN));
        assertEquals(Optional.empty(), Language.of("it"));
        assertEquals(Optional.empty(), Language.of((String) null));
    }

    @Test
    void isCalledAsItsSpeakersCallIt() {
        assertEquals(
                List.of("English", "Deutsch", "Français", "Español"),
                Arrays.stream(Language.values()).map(Language::ownName).toList());
    }

    @Test
    void isOneOfTheSameFourToTheSignIn() throws IOException {
        assertEquals(Language.codes(), listed(REALM, "\"supportedLocales\": \\[([^\\]]*)\\]"));
        assertEquals(Language.codes(), listed(REALM, "\\\\\"options\\\\\":\\[([^\\]]*)\\]"));
        for (var theme : List.of("login", "email")) {
            var properties = Path.of("../keycloak-realm/src/main/themes/img", theme, "theme.properties");
            assertEquals(Language.codes(), listed(properties, "(?m)^locales=(.*)$"));
        }
    }

    @Test
    void isOneOfTheSameFourToPrograms() throws IOException {
        var listed = Pattern.compile("\"enum\": \\[(\"en\"[^\\]]*)\\]")
                .matcher(Files.readString(Path.of("../docs/api/openapi.json")))
                .results()
                .map(found -> codes(found.group(1)))
                .toList();
        assertTrue(!listed.isEmpty());
        listed.forEach(codes -> assertEquals(Language.codes(), codes));
    }

    private static List<String> listed(Path file, String pattern) throws IOException {
        var found = Pattern.compile(pattern).matcher(Files.readString(file));
        assertTrue(found.find(), file::toString);
        return codes(found.group(1));
    }

    private static List<String> codes(String list) {
        return Arrays.stream(list.split(","))
                .map(code -> code.replaceAll("[^a-z]", ""))
                .toList();
    }
}
