package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.imgsecurity.portal.testing.Typed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final ProfileData HELD = Typed.amara().data();

    @Test
    void leavesAloneWhatTheFileSaysNothingAbout() {
        var silent = new ProfileData(null, " ", "", null, null, null, null, null, null, null);

        assertEquals(HELD, Merge.of(HELD, silent, field -> false));
        assertEquals(
                HELD,
                Merge.of(
                        HELD,
                        Typed.over(silent)
                                .homeAddress(new AddressData("", " ", null, null, null))
                                .data(),
                        f -> false));
    }

    @Test
    void takesWhatTheFileSays() {
        var said = Typed.over(HELD)
                .familyName("Okafor-Berg")
                .department("Kitchen")
                .workPhone("+47 22 98 76 54")
                .data();

        assertEquals(said, Merge.of(HELD, said, field -> false));
    }

    @Test
    @Tag("D7")
    void keepsEachFieldThatThePersonCorrected() {
        var said = Typed.over(HELD).familyName("Taken").department("Kitchen").data();

        var merged = Merge.of(HELD, said, field -> field == Field.FAMILY_NAME);

        assertEquals("Okafor", merged.familyName());
        assertEquals("Kitchen", merged.department());
    }

    @Test
    void takesAnAddressAsAWholeOrNotAtAll() {
        var moved = new AddressData(null, "Bergen", null, null, "NO");
        var said = Typed.over(HELD).homeAddress(moved).billingAddress(null).data();

        assertEquals(moved, Merge.of(HELD, said, field -> false).homeAddress());
        assertEquals(
                HELD.homeAddress(),
                Merge.of(HELD, said, field -> field == Field.HOME_ADDRESS).homeAddress());
        assertEquals(HELD.billingAddress(), Merge.of(HELD, said, field -> false).billingAddress());
    }
}
