package net.imgsecurity.portal.api.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.imgsecurity.portal.person.PeopleOrder;
import net.imgsecurity.portal.platform.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleSearchTest {
    @Test
    void sortsDescendingWithAHyphenInFront() {
        var query = PeopleSearch.byNumber(null, "-changedAt", null, "20");
        assertEquals(PeopleOrder.CHANGED, query.order());
        assertTrue(query.descending());
        assertEquals(20, query.limit());
    }

    @Test
    void sortsByNameWhenNothingIsSaid() {
        var query = new PeopleSearch(null, null, null, null).query();
        assertEquals(PeopleOrder.NAME, query.order());
        assertFalse(query.descending());
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "anna.lind1@x.example", "Lind 7", "Åse1", "%1", "-"})
    void keepsNamesAndMailAddressesOutOfAddresses(String typed) {
        var invalid = assertThrows(Invalid.class, () -> PeopleSearch.byNumber(typed, null, null, null));
        assertEquals("employeeNumber", invalid.problems().get(0).field());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sorted", "--name", "-"})
    void refusesAnOrderThatThereIsNot(String sort) {
        assertEquals(
                400,
                assertThrows(Invalid.class, () -> PeopleSearch.byNumber(null, sort, null, null))
                        .status());
    }
}
