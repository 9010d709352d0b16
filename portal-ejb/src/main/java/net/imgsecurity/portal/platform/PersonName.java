package net.imgsecurity.portal.platform;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a file names somebody by inside their organisation.
 *
 * @param value as people's records keep it, though it may be none: in NFC and stripped, addresses in small letters
 */
public record PersonName(Kind kind, String value) {
    public enum Kind {
        EMPLOYEE_NUMBER,
        EMAIL
    }

    public PersonName {
        var text = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        value = kind == Kind.EMAIL ? text.toLowerCase(Locale.ROOT) : text;
    }

    public static PersonName employeeNumber(String typed) {
        return new PersonName(Kind.EMPLOYEE_NUMBER, typed == null ? "" : typed);
    }

    public static PersonName email(String typed) {
        return new PersonName(Kind.EMAIL, typed == null ? "" : typed);
    }
}
