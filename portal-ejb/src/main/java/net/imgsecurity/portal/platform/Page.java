package net.imgsecurity.portal.platform;

import java.util.List;

/**
 * A part of a list.
 *
 * @param previous cursor of the page before, or null on the first
 * @param next cursor of the page after, or null on the last
 */
public record Page<T>(List<T> items, String previous, String next) {
    public Page {
        items = List.copyOf(items);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
