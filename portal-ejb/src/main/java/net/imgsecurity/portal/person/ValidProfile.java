package net.imgsecurity.portal.person;

import java.util.Locale;
import net.imgsecurity.portal.platform.CardNumbers;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Language;
import net.imgsecurity.portal.platform.Problems;
import net.imgsecurity.portal.platform.Texts;

/** A profile that may be kept: normalised, complete, every part checked. Absent parts are null; names are never null. */
record ValidProfile(
        String givenName,
        String familyName,
        String jobTitle,
        String department,
        String language,
        String email,
        String mobilePhone,
        String workPhone,
        Address homeAddress,
        Address billingAddress) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TITLE = 120;

    /** @throws Invalid with everything that is wrong, by the paths of {@link Field} */
    static ValidProfile of(ProfileData typed) {
        var problems = new Problems();
        var given = problems.at("givenName", () -> CardNumbers.none(Texts.line(typed.givenName(), LONGEST_NAME)));
        var family = problems.at("familyName", () -> CardNumbers.none(Texts.line(typed.familyName(), LONGEST_NAME)));
        if (isBlank(typed.givenName()) && isBlank(typed.familyName())) {
            problems.add("familyName", "name.missing");
        }
        var jobTitle = problems.at("jobTitle", () -> CardNumbers.none(Texts.line(typed.jobTitle(), LONGEST_TITLE)));
        var department =
                problems.at("department", () -> CardNumbers.none(Texts.line(typed.department(), LONGEST_TITLE)));
        var language = problems.at("language", () -> language(typed.language()));
        var email = problems.at("email", () -> email(typed.email()));
        var home = problems.at("homeAddress", () -> Address.of(typed.homeAddress()));
        var billing = problems.at("billingAddress", () -> Address.of(typed.billingAddress()));
        var country = home == null ? null : home.data().country();
        var mobile = problems.at("mobilePhone", () -> phone(typed.mobilePhone(), country));
        var work = problems.at("workPhone", () -> phone(typed.workPhone(), country));
        problems.throwIfAny();
        return new ValidProfile(
                orEmpty(given), orEmpty(family), jobTitle, department, language, email, mobile, work, home, billing);
    }

    /** The value as people read it, null for none. */
    String shown(Field field) {
        return field.shown(kept(field));
    }

    /** The value as the history keeps it, null for none. */
    String kept(Field field) {
        return switch (field) {
            case GIVEN_NAME -> givenName.isEmpty() ? null : givenName;
            case FAMILY_NAME -> familyName.isEmpty() ? null : familyName;
            case JOB_TITLE -> jobTitle;
            case DEPARTMENT -> department;
            case LANGUAGE -> language;
            case EMAIL -> email;
            case MOBILE_PHONE -> mobilePhone;
            case WORK_PHONE -> workPhone;
            case HOME_ADDRESS -> homeAddress == null ? null : homeAddress.kept();
            case BILLING_ADDRESS -> billingAddress == null ? null : billingAddress.kept();
        };
    }

    ProfileData data() {
        return new ProfileData(
                givenName,
                familyName,
                jobTitle,
                department,
                language,
                email,
                mobilePhone,
                workPhone,
                homeAddress == null ? null : homeAddress.data(),
                billingAddress == null ? null : billingAddress.data());
    }

    private static String language(String typed) {
        var code = Texts.line(typed, LONGEST_TITLE);
        if (code == null) {
            return Language.ENGLISH.code();
        }
        return Language.of(code.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new Invalid("language.unknown", code))
                .code();
    }

    private static String email(String typed) {
        if (isBlank(typed)) {
            throw new Invalid("email.missing");
        }
        return new EmailAddress(typed).value();
    }

    private static String phone(String typed, String country) {
        return isBlank(typed) ? null : PhoneNumber.of(typed.strip(), country).value();
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
