package net.imgsecurity.portal.web.frame;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** Telephone numbers with their groups. */
final class PhoneText {
    private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();

    private PhoneText() {}

    static String of(String e164) {
        try {
            return UTIL.format(UTIL.parse(e164, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException kept) {
            return e164;
        }
    }
}
