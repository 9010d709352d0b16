package net.imgsecurity.portal.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.imgsecurity.portal.person.ProfileData;
import net.imgsecurity.portal.tenancy.Role;
import net.imgsecurity.portal.tenancy.TenantView.Kind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The operator's list of the first organisations and their first people: CSV in UTF-8 with a heading line. */
final class FoundingFile {
    /** One person of one organisation; IMG's staff belong to IMG's own organisation and nowhere else. */
    record Line(String slug, String organisation, Kind kind, Role role, String employeeNumber, ProfileData person) {
        Line {
            if ((role == Role.IMG_STAFF) && kind != Kind.IMG) {
                throw new IllegalArgumentException("IMG's staff in a client's organisation: " + slug);
            }
        }
    }

    /** A line as it stands, so that one that says nothing sensible keeps none of the others back. */
    record Entry(long number, CSVRecord cells) {
        /** @throws IllegalArgumentException for an unknown kind or role, a missing cell, or IMG's staff elsewhere */
        Line line() {
            return FoundingFile.line(cells);
        }
    }

    private FoundingFile() {}

    /** @throws IOException also when it is no CSV */
    static List<Entry> read(Path file) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        try (var reader = Files.newBufferedReader(file);
                var parser = CSVParser.parse(reader, format)) {
            return parser.stream()
                    .map(cells -> new Entry(parser.getCurrentLineNumber(), cells))
                    .toList();
        } catch (UncheckedIOException malformed) {
            throw malformed.getCause();
        }
    }

    private static Line line(CSVRecord cells) {
        var person = new ProfileData(
                cells.get("given_name"),
                cells.get("family_name"),
                null,
                null,
                cells.get("language"),
                cells.get("sign_in_address"),
                null,
                null,
                null,
                null);
        return new Line(
                cells.get("organisation"),
                cells.get("name"),
                Kind.valueOf(cells.get("kind")),
                Role.valueOf(cells.get("role")),
                cells.get("employee_number"),
                person);
    }
}
