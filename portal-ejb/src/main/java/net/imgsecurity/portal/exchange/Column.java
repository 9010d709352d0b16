package net.imgsecurity.portal.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.Worded;

/**
 * What a column of a file of people can hold, and the headings by which such columns go in English and German exports: first
 * those by which people are told of it.
 */
enum Column implements Worded {
    EMPLOYEE_NUMBER(
            "Employee number",
            "Personalnummer",
            "employee id",
            "employee no",
            "personnel number",
            "staff id",
            "mitarbeiternummer"),
    GIVEN_NAME("Given name", "Vorname", "first name", "forename"),
    FAMILY_NAME("Family name", "Nachname", "last name", "surname", "familienname"),
    EMAIL(
            "Work e-mail",
            "Dienstliche E-Mail",
            "work email",
            "e-mail",
            "email",
            "mail",
            "e-mail address",
            "e-mail-adresse"),
    MOBILE_PHONE("Mobile phone", "Mobiltelefon", "mobile", "cell phone", "handy", "mobil"),
    WORK_PHONE("Work phone", "Diensttelefon", "office phone", "phone", "telephone", "telefon"),
    STREET("Street", "Straße", "address", "street address", "strasse"),
    CITY("City", "Ort", "town", "stadt"),
    REGION("Region", "Bundesland", "state", "province", "state/region"),
    POSTAL_CODE("Postal code", "Postleitzahl", "postcode", "zip", "zip code", "plz"),
    COUNTRY("Country", "Land", "country code"),
    JOB_TITLE("Job title", "Funktion", "title", "position", "stelle"),
    DEPARTMENT("Department", "Abteilung"),
    LANGUAGE("Language", "Sprache", "preferred language");

    private final String english;
    private final String german;
    private final List<String> headings;

    Column(String english, String german, String... others) {
        this.english = english;
        this.german = german;
        this.headings = Stream.concat(Stream.of(english, german), Stream.of(others))
                .map(Column::plain)
                .toList();
    }

    @Override
    public String in(Locale language) {
        return Locale.GERMAN.getLanguage().equals(language.getLanguage()) ? german : english;
    }

    /** The column with this heading, whatever its case, spacing and underscores. */
    static Optional<Column> of(String heading) {
        var plain = plain(heading);
        return Arrays.stream(values()).filter(c -> c.headings.contains(plain)).findFirst();
    }

    private static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("\\s+", " ");
    }
}
