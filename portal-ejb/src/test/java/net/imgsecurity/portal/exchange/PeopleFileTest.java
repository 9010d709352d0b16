package net.imgsecurity.portal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleFileTest {
    private static final String HEADINGS = "Employee number,Given name,Family name,Work e-mail\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void isSeparatedByCommaSemicolonOrTab(String separator) {
        var rows = rows((HEADINGS + "1,Kim,Lee,kim@halden.example\n").replace(",", separator));

        assertEquals("Kim", rows.get(0).data().givenName());
        assertEquals("kim@halden.example", rows.get(0).data().email());
    }

    @Test
    void mayBeginWithAByteOrderMark() {
        assertEquals(
                "1",
                rows("\uFEFF" + HEADINGS + "1,Kim,Lee,k@halden.example").get(0).employeeNumber());
    }

    @Test
    void namesItsColumnsInEitherLanguageAndAnyOrder() {
        var row = rows("Sprache;NACHNAME;Vorname;e-mail-adresse;Personalnummer;Handy;PLZ;Ort;Land;Kostenstelle\n"
                        + "de;Groß;Jürgen;j@halden.example;77;0151 12345678;10115;Berlin;DE;4711\n")
                .get(0);

        assertEquals("77", row.employeeNumber());
        assertEquals("Groß", row.data().familyName());
        assertEquals("0151 12345678", row.data().mobilePhone());
        assertEquals("10115", row.data().homeAddress().postalCode());
        assertEquals("de", row.data().language());
        assertNull(row.data().department());
    }

    @Test
    void keepsQuotedSeparatorsAndBreaksAndCountsLinesOnly() {
        var rows = rows(HEADINGS + "1,\"Kim, the\nthird\",Lee,k@halden.example\n\n2,Bo,Ek,b@halden.example\n");

        assertEquals("Kim, the\nthird", rows.get(0).data().givenName());
        assertEquals(List.of(2L, 5L), rows.stream().map(PeopleFile.Row::line).toList());
    }

    @Test
    void namesTheLineOnWhichARowBeginsWhateverTheBreaksInIt() {
        var text = HEADINGS + "1,\"\nKim\n\",Lee,k@h.example\n2,\"A\rB\",Ek,b@h.example\n\n\n3,C,C,c@h.example\n";
        for (var breaks : List.of("\n", "\r\n", "\r")) {
            assertEquals(
                    List.of(2L, 5L, 9L),
                    rows(text.replace("A\rB", "A\nB").replace("\n", breaks)).stream()
                            .map(PeopleFile.Row::line)
                            .toList());
        }
    }

    @Test
    void mayBeginWithBlankLinesOrNameItsSeparatorAsSpreadsheetsDo() {
        var semicolons = (HEADINGS + "1,Kim,Lee,k@h.example\n").replace(",", ";");

        assertEquals(4, rows("\n\r\n" + semicolons).get(0).line());
        assertEquals(3, rows("sep=;\r\n" + semicolons).get(0).line());
        assertEquals(
                "Kim",
                rows("SEP=,\n" + HEADINGS + "1,\"Kim\",Lee,k@h.example")
                        .get(0)
                        .data()
                        .givenName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "😀", ""})
    void isRefusedWhenItNamesASeparatorThatCanBeNone(String separator) {
        refused("sep=" + separator + "\n" + HEADINGS + "1,Kim,Lee,k@h.example\n", "file.column-missing");
    }

    @Test
    void isRefusedWhenAStrayQuotationMarkTakesTheNextRowsIn() {
        refused(
                "Employee number,Given name,Family name,Notes,Email\n"
                        + "1001,Anna,Berg,\"on leave,anna@b.example\n1002,Carl,Dahl,,carl@b.example\n"
                        + "1003,Eva,Fors,\"part time\",eva@b.example\n1004,Gus,Lie,,gus@b.example\n",
                "file.quote-open");
    }

    @Test
    void tellsOfARowThatLooksAsIfItHadTakenTheNextOneIn() {
        var headings = "Employee number,Given name,Family name,Notes,Email\n";
        var swallowing =
                rows(headings + "1001,Anna,Berg,\"on leave,anna@b.example\n1003,Eva,Fors,part time\",eva@b.example\n");
        var multiline = rows(headings + "1001,Anna,Berg,\"on leave,\nback in May, perhaps\",anna@b.example\n");

        assertEquals(
                List.of(true),
                swallowing.stream().map(PeopleFile.Row::swallowing).toList());
        assertEquals(
                List.of(false),
                multiline.stream().map(PeopleFile.Row::swallowing).toList());
    }

    @Test
    void goesOnFromALine() {
        var file = new PeopleFile(bytes(HEADINGS + "1,A,A,a@h.example\n2,B,B,b@h.example\n3,C,C,c@h.example\n"));
        var rest = new ArrayList<String>();

        file.each(3, row -> rest.add(row.employeeNumber()));

        assertEquals(List.of("2", "3"), rest);
    }

    @Test
    void stopsWhenTheTakerHasEnough() {
        var file = new PeopleFile(bytes(HEADINGS + "1,A,A,a@h.example\n2,B,B,b@h.example\n"));
        var taken = new ArrayList<String>();

        file.each(0, row -> {
            taken.add(row.employeeNumber());
            return false;
        });

        assertEquals(List.of("1"), taken);
    }

    @Test
    void takesRowsThatAreTooShortAndTellsOfThoseThatAreTooLong() {
        var rows = rows(HEADINGS + "1,Kim\n2,Bo,Ek,b@halden.example,and,more\n");

        assertNull(rows.get(0).data().email());
        assertEquals(2, rows.get(1).tooLong());
    }

    @Test
    void isRefusedWhenItIsNone() {
        refused("", "file.empty");
        refused(HEADINGS, "file.empty");
        refused(HEADINGS + "\n\n,,,\n", "file.empty");
        refused("Given name,Family name,Work e-mail\nKim,Lee,k@h.example\n", "file.column-missing");
        refused("Employee number,Given name\n1,Kim\n", "file.column-missing");
        refused("Employee number,Work e-mail\n1,k@h.example\n", "file.column-missing");
        refused("Employee number,Name,Surname,Last name,e-mail\n1,K,L,L,k@h.example\n", "file.column-twice");
        refused(HEADINGS + "1,\"Kim,Lee,k@h.example\n2,Bo,Ek,b@h.example\n", "file.quote-open");
    }

    @Test
    void saysNothingOfSomeAndTheSameOfOthersOnTheSameLines() {
        var text = "\uFEFFsep=;\r\n" + HEADINGS.replace(',', ';')
                + "1;Kim;Lee;k@h.example\r\n2;\"Bo;\r\nEk\";Öst;B@h.example\r\n3;Ida;Ås;i@h.example";
        var gone = Set.of(PersonName.email("b@H.example"), PersonName.employeeNumber(" 3 "));

        var left = new String(new PeopleFile(bytes(text)).without(gone::contains), StandardCharsets.UTF_8);

        assertEquals(rows(text).get(0), rows(left).get(0));
        assertEquals(1, rows(left).size());
        assertEquals(text.lines().count(), left.lines().count());
        for (var word : List.of("Bo", "Ek", "Öst", "Ida", "h.example;")) {
            assertFalse(left.contains(word), word);
        }
    }

    @Test
    void isRefusedWhenItIsNotUtf8() {
        var latin = (HEADINGS + "1,Jürgen,Groß,j@h.example\n").getBytes(StandardCharsets.ISO_8859_1);

        var invalid = assertThrows(Invalid.class, () -> new PeopleFile(latin).rows());

        assertEquals("file.not-utf8", invalid.problems().get(0).key());
    }

    @Test
    void isRefusedWhenItHasTooManyRows() {
        refused(HEADINGS + "1,A,A,a@h.example\n".repeat(PeopleFile.MOST_ROWS + 1), "file.too-many-rows");
    }

    private static void refused(String text, String key) {
        var invalid = assertThrows(Invalid.class, () -> new PeopleFile(bytes(text)).rows(), text);
        assertEquals("file", invalid.problems().get(0).field());
        assertEquals(key, invalid.problems().get(0).key());
    }

    private static List<PeopleFile.Row> rows(String text) {
        var rows = new ArrayList<PeopleFile.Row>();
        new PeopleFile(bytes(text)).each(0, rows::add);
        return rows;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
