package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Ødegård, odegard",
        "ŁUKASZ, lukasz",
        "Groß, gross",
        "GROẞ, gross",
        "Æsir, aesir",
        "Þórður, thordur",
        "Đặng, dang",
        "İstanbul, istanbul",
        "Ιωάννης, ιωαννησ",
        "ΙΩΆΝΝΗΣ, ιωαννησ",
        "Ёлкин, елкин",
        "ＦＵＬＬ, full",
        "ﬁn, fin"
    })
    void takesCaseAndAccentsAway(String name, String folded) {
        assertEquals(folded, Folding.fold(name));
    }

    @Test
    void sortsByFamilyNameThenGivenName() {
        assertEquals("okafor amara", Folding.sortName("Amara", "Okafor"));
        assertEquals("sukarno", Folding.sortName("", "Sukarno"));
        assertEquals("sukarno", Folding.sortName("Sukarno", ""));
    }

    @Test
    void cutsALongSortNameBetweenCharacters() {
        var cut = Folding.sortName("😀".repeat(300), "x");

        assertEquals(220, cut.codePointCount(0, cut.length()));
        assertTrue(Character.isLowSurrogate(cut.charAt(cut.length() - 1)));
    }

    @Test
    void findsByWholeWordsAndByThePartsInsideThem() {
        assertEquals(
                Set.of("anne-marie", "anne", "marie", "o", "brien"), Folding.tokens("Anne-Marie", "O'Brien", null));
        assertEquals(
                Set.of("jon.veld@halden.example", "jon", "veld", "halden", "example"),
                Folding.tokens("jon.veld@halden.example"));
    }

    @Test
    void findsHanByEachCharacterThatMayBegin() {
        assertEquals(Set.of("欧阳娜娜", "阳娜娜", "娜娜", "娜"), Folding.tokens("欧阳娜娜"));
    }

    @Test
    void cutsASearchIntoWords() {
        assertEquals(Set.of("ase", "odegard"), Folding.words("  ÅSE,  Ødegård "));
        assertEquals(Set.of(), Folding.words(" %;()\" "));
    }

    @Test
    void keepsWordsShortEnoughForTheirColumn() {
        Folding.tokens("x".repeat(300) + " " + "😀山".repeat(100))
                .forEach(token -> assertTrue(token.codePointCount(0, token.length()) <= 80, token));
    }

    @Test
    void findsInsideWordsOfScriptsWithoutSpaces() {
        assertTrue(Folding.tokens("やまだ").contains(Folding.fold("まだ")));
        assertTrue(Folding.tokens("ジョーンズ").contains(Folding.fold("ーンズ")));
        assertTrue(Folding.tokens("สมชาย").contains("ชาย"));
        assertFalse(Folding.tokens("Okafor").contains("kafor"));
    }
}
