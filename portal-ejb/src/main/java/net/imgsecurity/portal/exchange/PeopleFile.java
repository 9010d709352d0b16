package net.imgsecurity.portal.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.imgsecurity.portal.person.AddressData;
import net.imgsecurity.portal.person.ProfileData;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.PersonName;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of people: CSV (RFC 4180) in UTF-8, with or without byte order mark, separated by comma, semicolon or tab, its first
 * line naming the columns; the line {@code sep=} that spreadsheets put before it is understood. Unknown columns are left out.
 * Quotation marks that do not match are refused and never guessed at: what follows them could be another person's.
 */
class PeopleFile {
    static final int MOST_ROWS = 50_000;
    private static final List<Column> REQUIRED = List.of(Column.EMPLOYEE_NUMBER, Column.EMAIL);

    /**
     * One row as it stands in the file.
     *
     * @param line where it begins, counted from 1
     * @param tooLong how many cells there are beyond the headings
     * @param swallowing whether one of its cells looks as if it had taken the next row in
     */
    record Row(long line, String employeeNumber, ProfileData data, int tooLong, boolean swallowing) {
        /** Whether it names, by its number or by its address, somebody of these. */
        boolean isOf(Predicate<PersonName> people) {
            return people.test(PersonName.employeeNumber(employeeNumber))
                    || people.test(PersonName.email(data.email()));
        }
    }

    /** Neither a quotation mark nor half a character can separate. */
    private static final Pattern SEPARATOR =
            Pattern.compile("\\A\\s*sep=([^\"\\x{10000}-\\x{10FFFF}])(?:\\r\\n|\\r|\\n)", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final int begin;
    private final CSVFormat format;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private int headings;

    /** @throws Invalid about the field {@code file}, when this is no such file */
    PeopleFile(byte[] content) {
        text = decode(content);
        var named = SEPARATOR.matcher(text);
        var isNamed = named.find();
        begin = isNamed ? named.end() : 0;
        format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(isNamed ? named.group(1).charAt(0) : delimiter())
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        readHeadings();
    }

    /** Counts the rows, and finds what would stop the reading in the middle. */
    int rows() {
        var count = new int[1];
        each(0, row -> ++count[0] > 0);
        if (count[0] == 0) {
            throw refused("file.empty");
        }
        if (count[0] > MOST_ROWS) {
            throw refused("file.too-many-rows", MOST_ROWS, count[0]);
        }
        return count[0];
    }

    /** Hands over the rows that begin on this line or after, in order, for as long as the taker wants more. */
    void each(long fromLine, Predicate<Row> taker) {
        var lines = new Lines(text);
        try (var parser = parser()) {
            var records = parser.iterator();
            var line = lines.of(begin + records.next().getCharacterPosition());
            while (hasNext(line, records)) {
                var cells = records.next();
                line = lines.of(begin + cells.getCharacterPosition());
                if (line >= fromLine && !isEmpty(cells) && !taker.test(row(line, cells))) {
                    return;
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same file, every other row on its line, without what the rows of these people say. */
    byte[] without(Predicate<PersonName> people) {
        var left = new StringBuilder(text);
        try (var parser = parser()) {
            CSVRecord of = null;
            for (var cells : parser) {
                blank(left, of, cells.getCharacterPosition(), people);
                of = cells;
            }
            blank(left, of, text.length() - begin, people);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return left.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void blank(StringBuilder left, CSVRecord cells, long end, Predicate<PersonName> people) {
        if (cells == null || cells.getRecordNumber() == 1 || !row(0, cells).isOf(people)) {
            return;
        }
        for (int at = (int) cells.getCharacterPosition(); at < end; at++) {
            if (left.charAt(begin + at) != '\n' && left.charAt(begin + at) != '\r') {
                left.setCharAt(begin + at, ' ');
            }
        }
    }

    private CSVParser parser() throws IOException {
        return CSVParser.parse(new StringReader(text.substring(begin)), format);
    }

    private static boolean hasNext(long lastLine, Iterator<CSVRecord> records) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException unmatched) {
            throw refused("file.quote-open", lastLine + 1);
        }
    }

    private Row row(long line, CSVRecord cells) {
        var address = new AddressData(
                cell(cells, Column.STREET),
                cell(cells, Column.CITY),
                cell(cells, Column.REGION),
                cell(cells, Column.POSTAL_CODE),
                cell(cells, Column.COUNTRY));
        var data = new ProfileData(
                cell(cells, Column.GIVEN_NAME),
                cell(cells, Column.FAMILY_NAME),
                cell(cells, Column.JOB_TITLE),
                cell(cells, Column.DEPARTMENT),
                cell(cells, Column.LANGUAGE),
                cell(cells, Column.EMAIL),
                cell(cells, Column.MOBILE_PHONE),
                cell(cells, Column.WORK_PHONE),
                address,
                null);
        return new Row(
                line,
                cell(cells, Column.EMPLOYEE_NUMBER),
                data,
                Math.max(0, cells.size() - headings),
                IntStream.range(0, cells.size()).anyMatch(at -> swallows(cells.get(at), at)));
    }

    /** A stray quotation mark and another one some rows on make one cell of all between: it has lines like whole rows then. */
    private boolean swallows(String cell, int column) {
        var separator = format.getDelimiterString().charAt(0);
        return cell.lines().skip(1).anyMatch(line -> count(line, separator) >= Math.max(1, column));
    }

    private String cell(CSVRecord cells, Column column) {
        var at = columns.get(column);
        return at == null || at >= cells.size() ? null : cells.get(at);
    }

    private void readHeadings() {
        try (var parser = parser()) {
            var records = parser.iterator();
            if (!hasNext(0, records)) {
                throw refused("file.empty");
            }
            var first = records.next();
            headings = first.size();
            for (int i = 0; i < headings; i++) {
                var at = i;
                Column.of(first.get(i)).ifPresent(column -> claim(column, at));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        for (var required : REQUIRED) {
            if (!columns.containsKey(required)) {
                throw refused("file.column-missing", required);
            }
        }
        if (!columns.containsKey(Column.GIVEN_NAME) && !columns.containsKey(Column.FAMILY_NAME)) {
            throw refused("file.column-missing", Column.FAMILY_NAME);
        }
    }

    private void claim(Column column, int at) {
        if (columns.putIfAbsent(column, at) != null) {
            throw refused("file.column-twice", column);
        }
    }

    /** The separator that the first line with anything on it has most of; a comma when it has none. */
    private char delimiter() {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }

    private static boolean isEmpty(CSVRecord cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private static String decode(byte[] content) {
        try {
            var decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        } catch (CharacterCodingException other) {
            throw refused("file.not-utf8");
        }
    }

    private static Invalid refused(String key, Object... arguments) {
        return new Invalid(List.of(new Invalid.Problem("file", key, arguments)));
    }
}
