package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Set;
import net.imgsecurity.portal.testing.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTextTest {
    private static final Set<String> AMARA = ExactText.of(ValidProfile.of(Typed.amara()
            .mobilePhone("+47 412 34 567")
            .workPhone("+49 30 901820")
            .data()));

    @Test
    void namesEachNumberWithAndWithoutItsCountry() {
        assertEquals(Set.of("phone 4741234567", "phone 41234567", "phone 4930901820", "phone 30901820"), AMARA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+47 412 34 567",
                "0047 41234567",
                "47 41234567",
                " 412.34.567 ",
                "(+47) 412/34567",
                "+49 (30) 901820",
                "030 901820",
                "+49 (0)30 901820",
                "030-90 18 20"
            })
    void findsANumberHoweverItIsSetOut(String typed) {
        assertFalse(Collections.disjoint(AMARA, ExactText.searched(typed)), () -> typed + " is one of " + AMARA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"412345", "+46 412 34 567", "412 34 568", "1", "T-002", "anna 41234567", "41234567@x", ""})
    void findsNoOtherNumberAndNoOtherText(String typed) {
        assertTrue(Collections.disjoint(AMARA, ExactText.searched(typed)), typed);
    }

    @Test
    void findsNothingForNothing() {
        assertEquals(Set.of(), ExactText.searched(null));
    }
}
