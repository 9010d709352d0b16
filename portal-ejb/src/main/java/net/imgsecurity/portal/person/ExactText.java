package net.imgsecurity.portal.person;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that a person is found by as a whole, each with its kind before it, so that none is taken for one of another kind. */
final class ExactText {
    /** With and without country code, however it is set out: there is no number of fewer digits, nor of more (E.164). */
    private static final Pattern PHONE = Pattern.compile("[+(]{0,2}[0-9][0-9 ()/.+-]{4,30}");

    private static final Pattern NOT_DIGIT = Pattern.compile("\\D+");
    private static final Pattern TRUNK = Pattern.compile("^0");
    private static final Pattern INTERNATIONAL = Pattern.compile("^00");

    private ExactText() {}

    static Set<String> of(ValidProfile profile) {
        var all = new LinkedHashSet<String>();
        Stream.of(profile.mobilePhone(), profile.workPhone())
                .filter(Objects::nonNull)
                .map(PhoneNumber::new)
                .forEach(number -> {
                    all.add(phone(number.digits()));
                    all.add(phone(number.nationalDigits()));
                });
        return all;
    }

    /** What of the above this may be, as somebody types it into a search; empty for anything but a telephone number. */
    static Set<String> searched(String typed) {
        if (typed == null || !PHONE.matcher(typed.strip()).matches()) {
            return Set.of();
        }
        // As it is often printed: +49 (0)30.
        var digits = NOT_DIGIT.matcher(typed.replace("(0)", "")).replaceAll("");
        return Stream.of(
                        digits,
                        INTERNATIONAL.matcher(digits).replaceFirst(""),
                        TRUNK.matcher(digits).replaceFirst(""))
                .map(ExactText::phone)
                .collect(Collectors.toSet());
    }

    private static String phone(String digits) {
        return "phone " + digits;
    }
}
