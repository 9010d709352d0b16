package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.testing.Typed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ValidProfileTest {
    private static final String TOO_LONG = "x".repeat(121);

    @Test
    void takesAProfileThatNothingIsWrongWith() {
        var valid = ValidProfile.of(Typed.amara().data());

        assertEquals("+4741234567", valid.mobilePhone());
        assertEquals("amara.okafor@halden.example", valid.email());
    }

    @Test
    void isTheSameWhenItIsTakenAgain() {
        var once = ValidProfile.of(Typed.amara().data());

        assertEquals(once, ValidProfile.of(once.data()));
    }

    @Test
    void needsOneNameOfTheTwo() {
        assertEquals(
                "",
                ValidProfile.of(Typed.profile("Sukarno", null, "s@halden.example")
                                .data())
                        .familyName());
        assertEquals(
                "",
                ValidProfile.of(Typed.profile(" ", "Sukarno", "s@halden.example")
                                .data())
                        .givenName());
        refused(Typed.profile(" ", null, "s@halden.example"), "familyName name.missing");
    }

    @Test
    void blamesTheNameThatIsWrongAndNotTheOneThatMayBeMissing() {
        refused(Typed.amara().givenName(TOO_LONG).familyName(null), "givenName text.too-long");
    }

    @Test
    @Tag("A14")
    void holdsNoNumberOfACardInATextButADigitOfATelephoneNumberIsNone() {
        var card = "4111 1111 1111 1111";
        refused(Typed.amara().jobTitle("Nurse, " + card), "jobTitle card-number.refused");
        refused(
                Typed.amara().billingAddress(new AddressData(card, "Bergen", null, "5003", "NO")),
                "billingAddress.street card-number.refused");
        ValidProfile.of(Typed.amara().mobilePhone("+49 151 12345678").data());
    }

    @Test
    void needsAMailAddress() {
        refused(Typed.amara().email(null), "email email.missing");
        refused(Typed.amara().email("  "), "email email.missing");
        refused(Typed.amara().email("amara"), "email email.malformed");
    }

    @Test
    void speaksEnglishUnlessToldOtherwise() {
        assertEquals("en", ValidProfile.of(Typed.amara().language(null).data()).language());
        assertEquals("de", ValidProfile.of(Typed.amara().language("DE").data()).language());
        assertEquals("es", ValidProfile.of(Typed.amara().language("es").data()).language());
        refused(Typed.amara().language("it"), "language language.unknown");
    }

    @Test
    void readsNationalNumbersAsThoseOfTheHomeAddress() {
        assertEquals(
                "+4722123456",
                ValidProfile.of(Typed.amara().workPhone("22123456").data()).workPhone());
        refused(Typed.amara().homeAddress(null).workPhone("22123456"), "workPhone phone.malformed");
    }

    @Test
    void hasNoPhoneForAnEmptyOne() {
        assertNull(ValidProfile.of(Typed.amara().mobilePhone(" ").data()).mobilePhone());
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        refused(
                Typed.amara()
                        .givenName(TOO_LONG)
                        .familyName("Ok\u0000for")
                        .jobTitle(TOO_LONG)
                        .department(TOO_LONG)
                        .language("xx")
                        .email("none")
                        .mobilePhone("1")
                        .workPhone("2")
                        .homeAddress(new AddressData(null, "Oslo", null, null, "XX"))
                        .billingAddress(new AddressData(null, null, null, null, "NO")),
                "givenName text.too-long",
                "familyName text.control-characters",
                "jobTitle text.too-long",
                "department text.too-long",
                "language language.unknown",
                "email email.malformed",
                "homeAddress.country country.unknown",
                "billingAddress.city address.incomplete",
                "mobilePhone phone.malformed",
                "workPhone phone.malformed");
    }

    @Test
    @Tag("D7")
    void showsEveryFieldInTheHistory() {
        var valid = ValidProfile.of(Typed.amara().data());
        var empty = ValidProfile.of(Typed.profile("A", null, "a@halden.example").data());

        for (var field : Field.values()) {
            assertEquals(valid.shown(field), ValidProfile.of(valid.data()).shown(field), field.name());
        }
        assertEquals("Havnegata 3, 0150, Oslo, Oslo, NO", valid.shown(Field.HOME_ADDRESS));
        assertNull(empty.shown(Field.FAMILY_NAME));
        assertNull(empty.shown(Field.BILLING_ADDRESS));
        assertNull(empty.shown(Field.WORK_PHONE));
    }

    private static void refused(Typed typed, String... problems) {
        var refused = assertThrows(Invalid.class, () -> ValidProfile.of(typed.data()));
        assertEquals(
                new TreeSet<>(Arrays.asList(problems)),
                new TreeSet<>(refused.problems().stream()
                        .map(p -> p.field() + " " + p.key())
                        .toList()));
        assertEquals(List.of(problems).size(), refused.problems().size());
    }
}
