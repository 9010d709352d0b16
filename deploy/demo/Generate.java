import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the demonstration organisations' people as their human-resources systems would export them, and
 * expected.properties with what an import makes of them. The same seed gives the same bytes on every machine: run
 * {@code java deploy/demo/Generate.java} in the project's root, with a folder and a seed if others are wanted.
 */
final class Generate {
    /** Of people by their country, where it is not English. */
    private static final Map<String, String> LANGUAGES = Map.of(
            "DE", "de", "AT", "de", "CH", "de", "FR", "fr", "MA", "fr", "ES", "es", "MX", "es", "CL", "es", "PE", "es");

    private static final List<String> COLUMNS = list(
            "Employee number,Given name,Family name,Work e-mail,Mobile phone,Work phone,Street,City,Region,"
                    + "Postal code,Country,Job title,Department,Language",
            ",");

    private static final List<String> LOUD_COLUMNS =
            COLUMNS.stream().map(column -> column.toUpperCase(Locale.ROOT)).toList();

    private static final String GERMAN = "Personalnummer,Nachname,Vorname,Dienstliche E-Mail,Mobiltelefon,Telefon,"
            + "Stra\u00dfe,PLZ,Ort,Region,Land,Funktion,Abteilung,Sprache";

    private static final String GERMAN_ORDER = "Employee number,Family name,Given name,Work e-mail,Mobile phone,"
            + "Work phone,Street,Postal code,City,Region,Country,Job title,Department,Language";

    private static final List<Organisation> ORGANISATIONS = List.of(
            new Organisation("northreach", "GB", 12, "N-%03d", 3, new Dialect(",", "", "\n", false, COLUMNS, COLUMNS)),
            new Organisation(
                    "halden",
                    "DE",
                    180,
                    "%06d",
                    104,
                    new Dialect(";", "\ufeff", "\r\n", false, list(GERMAN, ","), list(GERMAN_ORDER, ","))),
            new Organisation(
                    "corvane", "AU", 2_500, "CM-%d", 10_002, new Dialect("\t", "", "\n", true, LOUD_COLUMNS, COLUMNS)));

    private final Path lists = Path.of("deploy", "demo", "lists");
    private final Path folder;
    private final long seed;
    private final List<String> expected = new ArrayList<>();

    private Generate(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
    }

    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments.length > 0 ? arguments[0] : "deploy/demo");
        new Generate(folder, arguments.length > 1 ? Long.parseLong(arguments[1]) : 20_261_125).write();
    }

    private void write() throws IOException {
        Files.createDirectories(folder);
        expected.add(
                "# Written by Generate.java: how many rows of each file are taken and refused; then, for the line of");
        expected.add("# each refused row (the header is line 1), field and key of its problems.");
        for (var organisation : ORGANISATIONS) {
            var rows = rows(organisation);
            Files.writeString(folder.resolve(organisation.slug + ".csv"), organisation.dialect.file(rows));
            expect(organisation.slug, rows);
        }
        Files.writeString(folder.resolve("expected.properties"), String.join("\n", expected) + "\n");
    }

    private void expect(String slug, List<Row> rows) {
        var refused = rows.stream().filter(row -> !row.taken()).count();
        expected.add(slug + ".taken=" + (rows.size() - refused));
        expected.add(slug + ".refused=" + refused);
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).taken()) {
                expected.add(slug + ".refused." + (i + 2) + "=" + rows.get(i).outcome);
            }
        }
    }

    /** The founding people, then ordinary ones with the special rows spread among them; the last special row ends. */
    private List<Row> rows(Organisation organisation) throws IOException {
        var founders = founders(organisation);
        var specials = specials(organisation.slug);
        var people = new People(organisation, founders, specials);
        var rows = new ArrayList<Row>();
        founders.forEach(founder -> rows.add(people.next(founder)));
        long ordinary = organisation.people
                - founders.size()
                - specials.stream().filter(Row::taken).count();
        int placed = 0;
        for (int i = 1; i <= ordinary; i++) {
            rows.add(people.next(Row.ordinary()));
            for (; placed < specials.size() && (placed + 1) * ordinary <= i * (long) specials.size(); placed++) {
                rows.add(people.next(specials.get(placed)));
            }
        }
        return rows;
    }

    /** The people of founding.csv, which is kept by hand: their rows must agree with it. */
    private List<Row> founders(Organisation organisation) throws IOException {
        return Files.readAllLines(Path.of("deploy", "demo", "founding.csv")).stream()
                .map(line -> list(line, ","))
                .filter(f -> f.get(0).equals(organisation.slug))
                .map(f -> new Row(
                        "taken",
                        new LinkedHashMap<>(Map.of(
                                "Given name",
                                f.get(4),
                                "Family name",
                                f.get(5),
                                "Work e-mail",
                                f.get(6),
                                "Employee number",
                                f.get(7),
                                "Language",
                                f.get(8),
                                "Country",
                                organisation.home))))
                .toList();
    }

    private List<Row> specials(String slug) throws IOException {
        return lines("special-rows.txt")
                .map(line -> list(line, " | "))
                .filter(parts -> parts.get(0).equals(slug))
                .map(parts -> new Row(parts.get(1), differences(parts.subList(2, parts.size()))))
                .toList();
    }

    private static Map<String, String> differences(List<String> parts) {
        var values = new LinkedHashMap<String, String>();
        parts.forEach(part ->
                values.put(part.substring(0, part.indexOf('=')), unescaped(part.substring(part.indexOf('=') + 1))));
        return values;
    }

    private static String unescaped(String text) {
        var accents = Pattern.compile("\\\\u(\\p{XDigit}{4})")
                .matcher(text)
                .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
        return Pattern.compile("\\[(.+)\\*(\\d+)]")
                .matcher(accents.translateEscapes())
                .replaceAll(m ->
                        m.group(1).repeat(Integer.parseInt(m.group(2))).substring(0, Integer.parseInt(m.group(2))));
    }

    private Stream<String> lines(String list) throws IOException {
        return Files.readAllLines(lists.resolve(list)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static List<String> list(String text, String separator) {
        return Arrays.asList(text.split(Pattern.quote(separator), -1));
    }

    private record Organisation(
            String slug, String home, int people, String number, int firstNumber, Dialect dialect) {}

    private record Row(String outcome, Map<String, String> values) {
        static Row ordinary() {
            return new Row("taken", Map.of());
        }

        boolean taken() {
            return outcome.equals("taken");
        }
    }

    /** How a system writes its files: names and order of the columns, and the shape of the text. */
    private record Dialect(
            String separator, String start, String lineEnd, boolean quotesAll, List<String> names, List<String> order) {

        String file(List<Row> rows) {
            var header = names.stream().map(this::field).collect(Collectors.joining(separator));
            return rows.stream()
                    .map(this::line)
                    .collect(Collectors.joining(lineEnd, start + header + lineEnd, lineEnd));
        }

        private String line(Row row) {
            var fields = order.stream().map(column -> row.values.getOrDefault(column, ""));
            var extra = Stream.ofNullable(row.values.get("extra"));
            return Stream.concat(fields, extra).map(this::field).collect(Collectors.joining(separator));
        }

        private String field(String value) {
            var plain = Stream.of(separator, "\"", "\r", "\n").noneMatch(value::contains);
            return plain && !quotesAll ? value : "\"" + value.replace("\"", "\"\"") + "\"";
        }
    }

    private record Name(String text, String mail) {
        static List<Name> all(String line) {
            return list(line, " ").stream().skip(1).map(Name::of).toList();
        }

        private static Name of(String entry) {
            var parts = list(entry.replace('_', ' '), "/");
            var plain = Normalizer.normalize(parts.get(parts.size() - 1), Normalizer.Form.NFD);
            return new Name(parts.get(0), plain.replaceAll("[\\p{M}' ]", "").toLowerCase(Locale.ROOT));
        }
    }

    private record Culture(List<String> countries, List<Name> given, List<Name> family) {}

    private record City(String name, String region, String postalCode, String phone) {}

    private record Place(
            String country,
            String code,
            String trunk,
            String abroad,
            String mobile,
            List<String> streets,
            List<City> cities) {
        static Place of(String line) {
            var parts = list(line, "|");
            var cities = list(parts.get(6), ";").stream()
                    .map(city -> list(city, "~"))
                    .map(c -> new City(c.get(0), c.get(1), c.get(2), c.get(3)))
                    .toList();
            return new Place(
                    parts.get(0),
                    parts.get(1),
                    parts.get(2),
                    parts.get(3),
                    parts.get(4),
                    list(parts.get(5), ";"),
                    cities);
        }
    }

    /** Makes up one person after the other for one organisation. */
    private final class People {
        private final Organisation organisation;
        private final Random random;
        private final List<Culture> cultures = new ArrayList<>();
        private final Map<String, Place> places;
        private final Map<String, List<String>> jobs = new LinkedHashMap<>();
        private final Set<String> mailsTaken = new HashSet<>();
        private int number;
        private int turn;

        People(Organisation organisation, List<Row> founders, List<Row> specials) throws IOException {
            this.organisation = organisation;
            random = new Random(seed + organisation.people);
            number = organisation.firstNumber;
            var names = lines("names.txt").toList();
            for (int i = 0; i < names.size(); i += 3) {
                var countries = list(names.get(i).replaceFirst("\\[.*] ", ""), " ");
                cultures.add(new Culture(countries, Name.all(names.get(i + 1)), Name.all(names.get(i + 2))));
            }
            places = lines("places.txt").map(Place::of).collect(Collectors.toMap(Place::country, place -> place));
            var line = lines("jobs.txt")
                    .filter(l -> l.startsWith(organisation.slug))
                    .findFirst()
                    .orElseThrow();
            list(line.substring(line.indexOf('|') + 1), ";")
                    .forEach(d ->
                            jobs.put(d.substring(0, d.indexOf(':')), list(d.substring(d.indexOf(':') + 2), ", ")));
            Stream.concat(founders.stream(), specials.stream())
                    .map(row -> row.values.getOrDefault("Work e-mail", "").toLowerCase(Locale.ROOT))
                    .forEach(mailsTaken::add);
        }

        /** An ordinary person, but for the given values; a given country brings phones and an address of its own. */
        Row next(Row wanted) {
            var culture = wanted.values.isEmpty() ? cultures.get(turn++ % cultures.size()) : pick(cultures);
            var values = new LinkedHashMap<String, String>();
            name(culture, values, wanted.values.containsKey("Work e-mail"));
            if (!wanted.values.containsKey("Employee number")) {
                values.put("Employee number", organisation.number.formatted(number++));
            }
            var given = places.get(wanted.values.getOrDefault("Country", ""));
            var place = given == null ? places.get(pick(culture.countries)) : given;
            reach(place, given != null || !oneIn(12), values);
            job(values);
            values.put("Language", language(place));
            values.putAll(wanted.values);
            return new Row(wanted.outcome, values);
        }

        private void name(Culture culture, Map<String, String> values, boolean mailGiven) {
            var given = pick(culture.given);
            var family = pick(culture.family);
            values.put("Given name", given.text);
            values.put("Family name", family.text);
            if (!mailGiven) {
                values.put("Work e-mail", mail(given.mail + "." + family.mail));
            }
        }

        private String mail(String local) {
            var domain = "@" + organisation.slug + ".example";
            var address = local + domain;
            for (int i = 2; !mailsTaken.add(address); i++) {
                address = local + i + domain;
            }
            return address;
        }

        private void reach(Place place, boolean addressKnown, Map<String, String> values) {
            var city = pick(place.cities);
            if (!oneIn(8)) {
                values.put("Mobile phone", phone(place, place.mobile, addressKnown));
            }
            if (!oneIn(3)) {
                values.put("Work phone", phone(place, city.phone, addressKnown));
            }
            if (addressKnown) {
                values.put("Street", pick(place.streets).replace("#", String.valueOf(1 + random.nextInt(180))));
                values.put("City", city.name);
                values.put("Region", city.region);
                values.put("Postal code", filled(city.postalCode));
                values.put("Country", place.country);
            }
        }

        /** As people type numbers: with + in four shapes, or, where the row names its country, as dialled there. */
        private String phone(Place place, String pattern, boolean countryKnown) {
            var digits = filled(pattern.replace("N", "" + (char) ('2' + random.nextInt(8))));
            var international = "+" + place.code + " " + digits;
            return switch (random.nextInt(countryKnown ? 10 : 7)) {
                case 0 -> international.replace(" ", "");
                case 1 -> international.replace(' ', '-');
                case 2 -> place.trunk.equals("0") ? "+" + place.code + " (0)" + digits : international;
                case 7, 8 -> place.trunk + digits;
                case 9 -> place.abroad.isEmpty() ? international : place.abroad + place.code + " " + digits;
                default -> international;
            };
        }

        private String filled(String pattern) {
            var letters = "ABCEGHJKLMNPRSTVXY";
            return pattern.chars()
                    .mapToObj(c -> switch (c) {
                        case '#' -> String.valueOf(random.nextInt(10));
                        case '^' -> String.valueOf(letters.charAt(random.nextInt(letters.length())));
                        default -> Character.toString(c);
                    })
                    .collect(Collectors.joining());
        }

        private void job(Map<String, String> values) {
            var department = pick(List.copyOf(jobs.keySet()));
            values.put("Department", department);
            values.put("Job title", pick(jobs.get(department)));
        }

        private String language(Place place) {
            return oneIn(10) ? "" : LANGUAGES.getOrDefault(place.country, "en");
        }

        private boolean oneIn(int n) {
            return random.nextInt(n) == 0;
        }

        private <T> T pick(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
