package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @Test
    void takesSpaceAroundAway() {
        assertEquals("Jon Veld", Texts.line("  Jon Veld \t", 20));
    }

    @Test
    void isNullForNothing() {
        assertNull(Texts.line(null, 20));
        assertNull(Texts.line("", 20));
        assertNull(Texts.line(" \u2003", 20));
    }

    @Test
    void composesLetters() {
        assertEquals("\u00c5se", Texts.line("A\u030ase", 3));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertEquals("😀😀", Texts.line("😀😀", 2));
        var refused = assertThrows(Invalid.class, () -> Texts.line("😀😀😀", 2));
        assertEquals("text.too-long", refused.problems().get(0).key());
        assertEquals(List.of(2, 3), refused.problems().get(0).arguments());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\rb",
                "a\tb",
                "a\u0000b",
                "a\u0085b",
                "a\u007fb",
                "a\u2028b",
                "a\u2029b",
                "a\u202eb",
                "a\u202ab",
                "a\u2066b",
                "a\u2069b",
                "a\ud800b"
            })
    void refusesWhatIsNotSeen(String typed) {
        var refused = assertThrows(Invalid.class, () -> Texts.line(typed, 20));

        assertEquals("text.control-characters", refused.problems().get(0).key());
    }

    @Test
    void keepsWhatSomeScriptsNeed() {
        assertEquals("می\u200cخواهم", Texts.line("می\u200cخواهم", 20));
        assertEquals("क्\u200dष", Texts.line("क्\u200dष", 20));
    }
}
