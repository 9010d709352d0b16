package net.imgsecurity.portal.personaldata;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import net.imgsecurity.portal.person.Telephone;
import net.imgsecurity.portal.personaldata.Item.Value;
import net.imgsecurity.portal.platform.CardNumbers;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Texts;

/** What the values of records may be. The same value always becomes the same text. */
final class Values {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,80}");
    private static final Pattern FOUR = Pattern.compile("[0-9]{4}");
    private static final Pattern NUMERIC_ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final int LONGEST_ADDRESS = 45;
    private static final int MOST_DIGITS = 20;
    private static final BigDecimal LARGEST_AMOUNT = BigDecimal.valueOf(1_000_000_000);

    /** Nothing that could name somebody: ids stay readable in the database. */
    static final Value SOURCE_ID = sent -> CardNumbers.none(matching(sent, ID, "record.source-id"));

    static final Value LAST_FOUR = sent -> matching(sent, FOUR, "record.last-four");
    static final Value AMOUNT = sent -> between(sent, LARGEST_AMOUNT.negate(), LARGEST_AMOUNT);
    static final Value CURRENCY = Values::currency;
    static final Value DAY = Values::day;
    static final Value IP_ADDRESS = Values::address;

    /** Thirteen digits are no card here (A14). */
    static final Value PHONE = sent -> Telephone.of(plain(sent));

    private Values() {}

    static Value text(int longest) {
        return sent -> {
            var text = Texts.line(plain(sent), longest);
            if (text == null) {
                throw new Invalid("record.missing");
            }
            return CardNumbers.none(text);
        };
    }

    static Value choice(String... words) {
        var known = List.of(words);
        return sent -> {
            if (!known.contains(plain(sent))) {
                throw new Invalid("record.choice", String.join(", ", known));
            }
            return plain(sent);
        };
    }

    static Value number(int from, int to) {
        return sent -> between(sent, BigDecimal.valueOf(from), BigDecimal.valueOf(to));
    }

    static Value whole(int from, int to) {
        return sent -> {
            var text = between(sent, BigDecimal.valueOf(from), BigDecimal.valueOf(to));
            if (text.contains(".")) {
                throw new Invalid("record.number", from, to);
            }
            return text;
        };
    }

    /** @throws Invalid {@code record.time} */
    static Instant instant(Object sent) {
        try {
            return Instant.parse(plain(sent));
        } catch (DateTimeException malformed) {
            throw new Invalid("record.time");
        }
    }

    static String plain(Object sent) {
        if (sent instanceof String text) {
            return text;
        }
        throw new Invalid("record.text");
    }

    private static String matching(Object sent, Pattern pattern, String otherwise) {
        if (!pattern.matcher(plain(sent)).matches()) {
            throw new Invalid(otherwise);
        }
        return plain(sent);
    }

    private static String between(Object sent, BigDecimal from, BigDecimal to) {
        if (!(sent instanceof BigDecimal number)
                || Math.max(number.precision(), Math.abs((long) number.scale())) > MOST_DIGITS
                || number.compareTo(from) < 0
                || number.compareTo(to) > 0) {
            throw new Invalid("record.number", from, to);
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String currency(Object sent) {
        try {
            return Currency.getInstance(plain(sent)).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            throw new Invalid("record.currency");
        }
    }

    private static String day(Object sent) {
        try {
            return LocalDate.parse(plain(sent)).toString();
        } catch (DateTimeException malformed) {
            throw new Invalid("record.day");
        }
    }

    /** By its letters alone: a name would be looked up. */
    private static String address(Object sent) {
        var text = plain(sent);
        if (text.length() > LONGEST_ADDRESS || !NUMERIC_ADDRESS.matcher(text).matches()) {
            throw new Invalid("record.address");
        }
        return text;
    }
}
