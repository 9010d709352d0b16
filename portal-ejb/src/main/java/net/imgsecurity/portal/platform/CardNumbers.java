package net.imgsecurity.portal.platform;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps numbers of payment cards out of texts (A14): 13 to 19 digits that begin as a card issuer's do and end with the right
 * check digit (ISO/IEC 7812), written in one piece or in groups, in the digits of any script. Not for telephone numbers.
 */
public final class CardNumbers {
    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+(?:[\\p{Zs}\\p{Pd}./_]?\\p{Nd}+)*");
    private static final Pattern GROUP = Pattern.compile("\\p{Nd}+");

    /** American Express, Diners Club, Discover, JCB, Maestro, Mastercard, Mir, UnionPay, Visa. */
    private static final Pattern ISSUER = Pattern.compile("(?:4|5[0-8]|2(?:20[0-4]|22[1-9]|2[3-9]|[3-6]|7[01]|720)"
            + "|3(?:0[0-5]|[46789]|52[89]|5[3-8])|6(?:011|2|304|4[4-9]|5|7)).*");

    private CardNumbers() {}

    /**
     * @return the same text; null for null
     * @throws Invalid {@code card-number.refused}, which does not repeat it
     */
    public static String none(String text) {
        if (text != null && DIGITS.matcher(text).results().anyMatch(run -> isOneIn(run.group()))) {
            throw new Invalid("card-number.refused");
        }
        return text;
    }

    /** Whole groups only: any long number has thirteen digits in it that would do. */
    private static boolean isOneIn(String run) {
        var groups =
                GROUP.matcher(run).results().map(group -> ascii(group.group())).toList();
        for (int first = 0; first < groups.size(); first++) {
            var number = new StringBuilder();
            for (int last = first; last < groups.size() && number.length() <= LONGEST; last++) {
                number.append(groups.get(last));
                if (isOne(number)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOne(CharSequence number) {
        return number.length() >= SHORTEST
                && number.length() <= LONGEST
                && ISSUER.matcher(number).matches()
                && checks(number);
    }

    private static boolean checks(CharSequence number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    private static String ascii(String digits) {
        return digits.codePoints()
                .mapToObj(c -> Integer.toString(Character.digit(c, 10)))
                .collect(Collectors.joining());
    }
}
