package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are those that the schemes publish for trying out. */
@Tag("A14")
class CardNumbersTest {
    private static final long SEED = 20261126;

    /** How numbers of each issuer begin, and how long they are. */
    static Stream<String> issued() {
        var random = new Random(SEED);
        return Stream.of(
                        "4:13", "4:16", "4:19", "51:16", "2221:16", "2720:16", "34:15", "37:15", "6011:16", "65:19",
                        "3528:16", "36:14", "62:16", "6304:18")
                .flatMap(one -> IntStream.range(0, 50).mapToObj(i -> {
                    var parts = one.split(":");
                    return checked(random, parts[0], Integer.parseInt(parts[1]));
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "4111 1111 1111 1111",
                "4111-1111-1111-1111",
                "4111\u00a01111\u00a01111\u00a01111",
                "pay with 378282246310005, please",
                "6011111111111117/12/27",
                "4111 1111 1111 1111 12 27",
                "\u0664\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661"
            })
    void areRefusedHoweverTheyAreWritten(String text) {
        var refused = assertThrows(Invalid.class, () -> CardNumbers.none(text));
        assertEquals("card-number.refused", refused.problems().get(0).key());
        assertFalse(refused.toString().contains("1111"), refused::toString);
    }

    @ParameterizedTest
    @MethodSource("issued")
    void areRefusedOfEachIssuer(String number) {
        assertThrows(Invalid.class, () -> CardNumbers.none("card " + number));
    }

    /** One digit that is wrong is found by the check digit, whichever it is. */
    @ParameterizedTest
    @MethodSource("issued")
    void areNoneWithAWrongCheckDigit(String number) {
        var last = number.charAt(number.length() - 1) - '0';
        var wrong = number.substring(0, number.length() - 1) + (last + 1) % 10;
        assertEquals(wrong, CardNumbers.none(wrong));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Storgata 14, 0184 Oslo",
                "411111111111",
                "0000000000000000",
                "9111111111111111",
                "41111111111111111111111111",
                "2026-03-04T10:02:00",
                "ends in 4406"
            })
    void areNotSeenInOtherTexts(String text) {
        assertEquals(text, CardNumbers.none(text));
        assertNull(CardNumbers.none(null));
    }

    private static String checked(Random random, String begins, int length) {
        var number = new StringBuilder(begins);
        while (number.length() < length - 1) {
            number.append(random.nextInt(10));
        }
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            sum += i % 2 == 1 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        }
        return number.append((10 - sum % 10) % 10).toString();
    }
}
