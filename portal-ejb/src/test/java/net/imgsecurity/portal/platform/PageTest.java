package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    @Test
    void goesOnAfterItsLastItemWhenOneMoreWasFound() {
        var page = Page.beginning(List.of("a", "b", "c"), 2, item -> "after " + item);

        assertEquals(List.of("a", "b"), page.items());
        assertEquals("after b", page.next());
        assertNull(page.previous());
    }

    @Test
    void endsWhenNoMoreWasFoundThanIsShown() {
        assertNull(Page.beginning(List.of("a", "b"), 2, item -> item).next());
        assertNull(Page.beginning(List.<String>of(), 2, item -> item).next());
    }

    @Test
    void keepsItsPlaceInAnotherShape() {
        assertEquals(new Page<>(List.of(1), "p", "n"), new Page<>(List.of("a"), "p", "n").map(String::length));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Page.MOST + 1})
    void showsAtLeastOneItemAndAtMostTwoHundred(int limit) {
        assertThrows(Invalid.class, () -> Page.requireLimit(limit));
        assertDoesNotThrow(() -> Page.requireLimit(1));
        assertDoesNotThrow(() -> Page.requireLimit(200));
    }
}
