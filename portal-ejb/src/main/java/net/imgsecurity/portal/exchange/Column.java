package net.imgsecurity.portal.exchange;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.Language;
import net.imgsecurity.portal.platform.Worded;

/**
 * What a column of a file of people can hold, and the headings by which such columns go in exports: first those by which people
 * are told of it, in the order of {@link Language}, then other ones.
 */
enum Column implements Worded {
    EMPLOYEE_NUMBER(
            named("Employee number", "Personalnummer", "Matricule", "Número de empleado"),
            "employee id",
            "employee no",
            "personnel number",
            "staff id",
            "mitarbeiternummer",
            "numéro d'employé",
            "numéro de matricule",
            "n.º de empleado",
            "legajo"),
    GIVEN_NAME(
            named("Given name", "Vorname", "Prénom", "Nombre"), "first name", "forename", "prénoms", "nombre de pila"),
    FAMILY_NAME(
            named("Family name", "Nachname", "Nom de famille", "Apellidos"),
            "last name",
            "surname",
            "familienname",
            "nom",
            "apellido"),
    EMAIL(
            named("Work e-mail", "Dienstliche E-Mail", "E-mail professionnel", "Correo del trabajo"),
            "work email",
            "e-mail",
            "email",
            "mail",
            "e-mail address",
            "e-mail-adresse",
            "adresse e-mail",
            "adresse électronique",
            "courriel",
            "courriel professionnel",
            "correo",
            "correo electrónico",
            "correo corporativo"),
    MOBILE_PHONE(
            named("Mobile phone", "Mobiltelefon", "Téléphone mobile", "Teléfono móvil"),
            "mobile",
            "cell phone",
            "handy",
            "mobil",
            "téléphone portable",
            "portable",
            "móvil",
            "celular",
            "teléfono celular"),
    WORK_PHONE(
            named("Work phone", "Diensttelefon", "Téléphone professionnel", "Teléfono del trabajo"),
            "office phone",
            "phone",
            "telephone",
            "telefon",
            "téléphone fixe",
            "teléfono",
            "teléfono fijo",
            "teléfono de la oficina"),
    STREET(
            named("Street", "Straße", "Rue", "Calle"),
            "address",
            "street address",
            "strasse",
            "adresse",
            "rue et numéro",
            "dirección",
            "domicilio",
            "calle y número"),
    CITY(named("City", "Ort", "Ville", "Ciudad"), "town", "stadt", "localité", "commune", "localidad", "población"),
    REGION(
            named("Region", "Bundesland", "Région", "Provincia"),
            "state",
            "province",
            "state/region",
            "estado",
            "comunidad autónoma"),
    POSTAL_CODE(
            named("Postal code", "Postleitzahl", "Code postal", "Código postal"),
            "postcode",
            "zip",
            "zip code",
            "plz",
            "cp"),
    COUNTRY(named("Country", "Land", "Pays", "País"), "country code", "code pays", "código de país"),
    JOB_TITLE(
            named("Job title", "Funktion", "Fonction", "Puesto"),
            "title",
            "position",
            "stelle",
            "poste",
            "intitulé du poste",
            "cargo",
            "puesto de trabajo"),
    DEPARTMENT(named("Department", "Abteilung", "Service", "Departamento")),
    LANGUAGE(
            named("Language", "Sprache", "Langue", "Idioma"),
            "preferred language",
            "langue préférée",
            "idioma preferido");

    private final Map<Language, String> names;
    private final List<String> headings;

    Column(Map<Language, String> names, String... others) {
        this.names = names;
        this.headings = Stream.concat(names.values().stream(), Stream.of(others))
                .map(Column::plain)
                .distinct()
                .toList();
    }

    private static Map<Language, String> named(String... names) {
        var each = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            each.put(language, names[language.ordinal()]);
        }
        return each;
    }

    @Override
    public String in(Locale language) {
        return names.get(Language.of(language));
    }

    /** The column with this heading, whatever its case, accents, spacing and underscores. */
    static Optional<Column> of(String heading) {
        var plain = plain(heading);
        return Arrays.stream(values()).filter(c -> c.headings.contains(plain)).findFirst();
    }

    private static String plain(String heading) {
        var lower = heading.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('\u2019', '\'');
        return Normalizer.normalize(lower, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ");
    }
}
