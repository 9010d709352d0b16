package net.imgsecurity.portal.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file of people can hold, and the headings by which such columns go in English and German exports. */
enum Column {
    EMPLOYEE_NUMBER(
            "employee number",
            "employee id",
            "employee no",
            "personnel number",
            "staff id",
            "personalnummer",
            "mitarbeiternummer"),
    GIVEN_NAME("given name", "first name", "forename", "vorname"),
    FAMILY_NAME("family name", "last name", "surname", "nachname", "familienname"),
    EMAIL(
            "work e-mail",
            "work email",
            "e-mail",
            "email",
            "mail",
            "e-mail address",
            "dienstliche e-mail",
            "e-mail-adresse"),
    MOBILE_PHONE("mobile phone", "mobile", "cell phone", "mobiltelefon", "handy", "mobil"),
    WORK_PHONE("work phone", "office phone", "phone", "telephone", "telefon", "diensttelefon"),
    STREET("street", "address", "street address", "straße", "strasse"),
    CITY("city", "town", "ort", "stadt"),
    REGION("region", "state", "province", "state/region", "bundesland"),
    POSTAL_CODE("postal code", "postcode", "zip", "zip code", "plz", "postleitzahl"),
    COUNTRY("country", "country code", "land"),
    JOB_TITLE("job title", "title", "position", "funktion", "stelle"),
    DEPARTMENT("department", "abteilung"),
    LANGUAGE("language", "preferred language", "sprache");

    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    String heading() {
        return headings.get(0);
    }

    /** The column with this heading, whatever its case, spacing and underscores. */
    static Optional<Column> of(String heading) {
        var plain = heading.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("\\s+", " ");
        return Arrays.stream(values()).filter(c -> c.headings.contains(plain)).findFirst();
    }
}
