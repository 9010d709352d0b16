package net.imgsecurity.portal.platform;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param previous cursor of the page before, or null on the first
 * @param next cursor of the page after, or null on the last
 */
public record Page<T>(List<T> items, String previous, String next) {
    /** The most that a list shows at a time. */
    public static final int MOST = 200;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The beginning of a list of which one more was asked for than is shown: that one tells that the list goes on.
     *
     * @param size how many are shown
     * @param place the cursor that goes on after an item
     */
    public static <T> Page<T> beginning(List<T> found, int size, Function<? super T, String> place) {
        var shown = found.subList(0, Math.min(size, found.size()));
        return new Page<>(shown, null, found.size() > size ? place.apply(shown.get(size - 1)) : null);
    }

    /** @throws Invalid 400 {@code limit.out-of-range} for fewer than one and more than {@link #MOST} */
    public static void requireLimit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw Invalid.request("limit", "limit.out-of-range", 1, MOST);
        }
    }

    /** The same place in the list, each item in another shape. */
    public <R> Page<R> map(Function<? super T, ? extends R> shape) {
        return new Page<>(items.stream().<R>map(shape).toList(), previous, next);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
