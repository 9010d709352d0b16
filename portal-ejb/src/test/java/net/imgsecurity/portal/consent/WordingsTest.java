package net.imgsecurity.portal.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import net.imgsecurity.portal.platform.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The words in which people are asked. */
class WordingsTest {
    /** SHA-256 of what was shown to people: a change of a word is a new version with a line of its own. */
    private static final Map<String, String> FROZEN = Map.of(
            "Wording1.properties", "64620503760488edf4ac87006432d74229fd05aae633e9b3a51f693651084128",
            "Wording1_de.properties", "168b5b205d4f1ac67df382c1bde376499a912802c9cc6c95d791c27fb48dd0a0",
            "Wording1_fr.properties", "96794e7026c34c3ff09755d7bc85b05bb727b3dcef99ae9d7eae952f769fecbe",
            "Wording1_es.properties", "575fb0405dbbed05480bac0dcb527d9e353866930b834a3f6a2b40ffc88a46ad");

    @Test
    @Tag("A10")
    @Tag("E7")
    void sayForEachTopicWhatStopsAndWhatGoesOn() {
        for (var language : Language.codes()) {
            var shown = new Shown(Wordings.CURRENT, language);
            for (var topic : Topic.values()) {
                assertFalse(shown.stops(topic).isBlank());
                assertNotEquals(shown.says(topic), shown.stops(topic));
            }
            assertFalse(shown.goesOn().isBlank());
        }
    }

    @Test
    void makeOneSentenceOfWhatIsAgreedTo() {
        assertEquals(
                "IMG may reach me about Offers by text message. Prices and packages of IMG.",
                new Shown(1, "en").sentence(new Choice(Topic.OFFERS, Channel.SMS)));
        assertEquals(
                "IMG darf mich zu Angebote per SMS erreichen. Preise und Pakete von IMG.",
                new Shown(1, "de").sentence(new Choice(Topic.OFFERS, Channel.SMS)));
        assertEquals(
                "IMG peut me joindre au sujet de «\u202fOffres\u202f» par SMS. Prix et formules d’IMG.",
                new Shown(1, "fr").sentence(new Choice(Topic.OFFERS, Channel.SMS)));
        assertEquals(
                "IMG puede dirigirse a mí sobre «Ofertas» por SMS. Precios y paquetes de IMG.",
                new Shown(1, "es").sentence(new Choice(Topic.OFFERS, Channel.SMS)));
    }

    @Test
    void areInEnglishForALanguageThatWeDoNotSpeak() {
        assertEquals("en", Wordings.language("it"));
        assertEquals("de", Wordings.language("de"));
    }

    @Test
    void neverChangeOnceSomebodySawThem() throws IOException, NoSuchAlgorithmException {
        var found = new TreeMap<String, String>();
        for (var name : FROZEN.keySet()) {
            try (var file = Wordings.class.getResourceAsStream(name)) {
                var hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
                found.put(name, HexFormat.of().formatHex(hash));
            }
        }
        assertEquals(new TreeMap<>(FROZEN), found);
    }
}
