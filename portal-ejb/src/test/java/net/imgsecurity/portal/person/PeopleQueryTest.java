package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.imgsecurity.portal.platform.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleQueryTest {
    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201, Integer.MAX_VALUE})
    void asksForOneToTwoHundred(int limit) {
        var refused = assertThrows(Invalid.class, () -> new PeopleQuery(null, PeopleOrder.NAME, false, null, limit));

        assertEquals(400, refused.status());
    }

    @Test
    void sortsByWhatHasAnIndex() {
        assertEquals(PeopleOrder.NAME, PeopleOrder.of(null));
        assertEquals(PeopleOrder.NAME, PeopleOrder.of(""));
        for (var order : PeopleOrder.values()) {
            assertEquals(order, PeopleOrder.of(order.parameter()));
        }
        assertThrows(Invalid.class, () -> PeopleOrder.of("givenName; DROP TABLE person"));
    }
}
