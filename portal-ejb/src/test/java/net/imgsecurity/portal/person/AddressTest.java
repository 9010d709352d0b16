package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import net.imgsecurity.portal.platform.Invalid;
import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void needsACityAndACountryOnly() {
        assertEquals(
                new AddressData(null, "Oslo", null, null, "NO"),
                Address.of(new AddressData(" ", "Oslo", "", null, "no")).data());
    }

    @Test
    void isNoneWhenEveryPartIsEmpty() {
        assertNull(Address.of(null));
        assertNull(Address.of(new AddressData("", " ", null, "\t", "")));
    }

    @Test
    void saysWhichPartIsMissing() {
        assertEquals("city address.incomplete", problems(new AddressData("Havnegata 3", null, null, null, "NO")));
        assertEquals("country address.incomplete", problems(new AddressData(null, "Oslo", null, null, null)));
    }

    @Test
    void knowsTheCountries() {
        assertEquals("country country.unknown", problems(new AddressData(null, "Oslo", null, null, "Norway")));
        assertEquals("country country.unknown", problems(new AddressData(null, "Oslo", null, null, "XX")));
        assertEquals("country country.unknown", problems(new AddressData(null, "Oslo", null, null, "ZZ")));
    }

    @Test
    void saysEverythingThatIsTooLongAtOnce() {
        var longest = "x".repeat(121);
        assertEquals(
                "street text.too-long, city text.too-long, region text.too-long, postalCode text.too-long",
                problems(new AddressData(longest, longest, longest, "1".repeat(21), "NO")));
    }

    @Test
    void isOneLineInTheHistory() {
        var address = Address.of(new AddressData("Havnegata 3", "Oslo", null, "0150", "NO"));

        assertEquals("Havnegata 3, 0150, Oslo, NO", Address.shown(address.kept()));
    }

    @Test
    void isKeptPartByPartAlsoWhereAPartHasCommas() {
        var parts = new AddressData("Havnegata 3, yard", "Oslo", null, "0150", "NO");

        var kept = Address.parts(Address.of(parts).kept()).orElseThrow();

        assertEquals(Address.of(parts), Address.of(kept));
    }

    @Test
    void isNotToldInPartsWhereOnlyItsLineWasKept() {
        assertEquals(Optional.empty(), Address.parts("Havnegata 3, 0150, Oslo, NO"));
        assertEquals("Havnegata 3, 0150, Oslo, NO", Address.shown("Havnegata 3, 0150, Oslo, NO"));
    }

    @Test
    void isTheSameWithTheSameParts() {
        var parts = new AddressData("Havnegata 3", "Oslo", null, "0150", "NO");

        assertEquals(Address.of(parts), Address.of(parts));
        assertEquals(Address.of(parts).hashCode(), Address.of(parts).hashCode());
        assertNotEquals(Address.of(parts), Address.of(new AddressData(null, "Oslo", null, "0150", "NO")));
    }

    private static String problems(AddressData typed) {
        var refused = assertThrows(Invalid.class, () -> Address.of(typed));
        return String.join(
                ", ",
                refused.problems().stream().map(p -> p.field() + " " + p.key()).toList());
    }

    @Test
    void showsControlCharactersNowhere() {
        var refused =
                assertThrows(Invalid.class, () -> Address.of(new AddressData("Havne\ngata", "Oslo", null, null, "NO")));

        assertEquals(
                List.of("street"),
                refused.problems().stream().map(Invalid.Problem::field).toList());
    }
}
