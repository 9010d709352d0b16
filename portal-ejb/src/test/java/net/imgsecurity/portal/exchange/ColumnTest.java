package net.imgsecurity.portal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import net.imgsecurity.portal.platform.Invalid.Problem;
import net.imgsecurity.portal.platform.Language;
import net.imgsecurity.portal.platform.ProblemTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTest {
    @ParameterizedTest
    @CsvSource({
        "Employee number, EMPLOYEE_NUMBER",
        "  EMPLOYEE   NUMBER , EMPLOYEE_NUMBER",
        "employee_id, EMPLOYEE_NUMBER",
        "Personalnummer, EMPLOYEE_NUMBER",
        "Vorname, GIVEN_NAME",
        "Surname, FAMILY_NAME",
        "E-Mail-Adresse, EMAIL",
        "Straße, STREET",
        "PLZ, POSTAL_CODE",
        "Country, COUNTRY",
        "Sprache, LANGUAGE",
        "Numéro d’employé, EMPLOYEE_NUMBER",
        "PRENOM, GIVEN_NAME",
        "Nom, FAMILY_NAME",
        "Nombre, GIVEN_NAME",
        "Teléfono Móvil, MOBILE_PHONE",
        "codigo postal, POSTAL_CODE"
    })
    void isKnownByManyHeadings(String heading, Column column) {
        assertEquals(Optional.of(column), Column.of(heading));
    }

    @Test
    void isKnownByTheNameThatPeopleAreToldInTheirLanguage() {
        for (var column : Column.values()) {
            for (var language : Language.locales()) {
                assertEquals(Optional.of(column), Column.of(column.in(language)), "no heading means two columns");
            }
        }
    }

    @Test
    void isNamedInTheReadersLanguage() {
        var missing = new Problem("file", "file.column-missing", Column.EMPLOYEE_NUMBER);
        assertTrue(ProblemTexts.of(missing, Locale.ENGLISH).contains("\"Employee number\""));
        assertTrue(ProblemTexts.of(missing, Locale.GERMAN).contains("„Personalnummer“"));
        assertTrue(ProblemTexts.of(missing, Locale.CANADA_FRENCH).contains("Matricule"));
    }

    @Test
    void isNoneForAnythingElse() {
        assertEquals(Optional.empty(), Column.of(""));
        assertEquals(Optional.empty(), Column.of("Salary"));
    }
}
