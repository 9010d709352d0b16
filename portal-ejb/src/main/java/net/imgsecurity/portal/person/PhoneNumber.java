package net.imgsecurity.portal.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import net.imgsecurity.portal.platform.Invalid;

/** A telephone number that can exist, in E.164 ({@code +4722123456}). */
record PhoneNumber(String value) {
    private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();
    private static final int LONGEST_TYPED = 40;

    /**
     * @param country ISO alpha-2 for a number without country code; may be null
     * @throws Invalid {@code phone.malformed}; {@code phone.extension} for one with an extension, which E.164 cannot hold
     */
    static PhoneNumber of(String typed, String country) {
        try {
            if (typed.length() > LONGEST_TYPED) {
                throw malformed(typed.substring(0, LONGEST_TYPED) + "…");
            }
            var number = UTIL.parse(typed, country);
            if (!UTIL.isValidNumber(number)) {
                throw malformed(typed);
            }
            if (number.hasExtension()) {
                throw new Invalid("phone.extension", typed);
            }
            return new PhoneNumber(UTIL.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException unparsable) {
            throw malformed(typed);
        }
    }

    /** Country code and number, without the sign before them. */
    String digits() {
        return value.substring(1);
    }

    /** As it is dialled inside its country, without the digit that some countries put before it. */
    String nationalDigits() {
        try {
            return UTIL.getNationalSignificantNumber(UTIL.parse(value, null));
        } catch (NumberParseException unparsable) {
            return digits();
        }
    }

    private static Invalid malformed(String typed) {
        return new Invalid("phone.malformed", typed);
    }
}
