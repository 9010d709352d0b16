package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.imgsecurity.portal.platform.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource({
        "+47 22 12 34 56, +4722123456",
        "+49 (0)30 23125 231, +493023125231",
        "+1-202-555-0143, +12025550143",
        "+81 90-1234-5678, +819012345678"
    })
    void isKeptInternationally(String typed, String kept) {
        assertEquals(kept, PhoneNumber.of(typed, null).value());
    }

    @Test
    void takesTheCountryOfTheAddressForANationalOne() {
        assertEquals("+4722123456", PhoneNumber.of("22 12 34 56", "NO").value());
        assertEquals("+4915112345678", PhoneNumber.of("0151 12345678", "DE").value());
        assertEquals("+4722123456", PhoneNumber.of("+47 22 12 34 56", "DE").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+44 20 7946 0000 ext. 123", "+44 20 7946 0000 x45", "tel:+44-20-7946-0000;ext=7"})
    void losesNoExtensionSilently(String typed) {
        var refused = assertThrows(Invalid.class, () -> PhoneNumber.of(typed, null));

        assertEquals("phone.extension", refused.problems().get(0).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12",
                "22 12 34 56",
                "+47 22",
                "+47 22 12 34 56 78 90",
                "+999 22 12 34 56",
                "call me",
                "+",
                "javascript:alert(1)"
            })
    void refusesWhatRingsNowhere(String typed) {
        var refused = assertThrows(Invalid.class, () -> PhoneNumber.of(typed, null));

        assertEquals("phone.malformed", refused.problems().get(0).key());
    }

    @Test
    void quotesNoMoreThanItsBeginningWhenItIsRefused() {
        var refused = assertThrows(Invalid.class, () -> PhoneNumber.of("+47" + "2".repeat(5000), null));

        assertTrue(refused.problems().get(0).arguments().get(0).toString().length() <= 41);
    }
}
