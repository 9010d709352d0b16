package net.imgsecurity.portal.personaldata;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How much there is of one category.
 *
 * @param records at most 1,000: counting stops there; positions alone, without the sessions that they belong to
 * @param more whether there may be more than that
 * @param newest when the newest one happened; null when nothing is held at all
 */
public record CategoryView(Category category, int records, boolean more, Instant newest) {
    /** Both as one, by the name of this: where the policy has one category for both. */
    public CategoryView with(CategoryView other) {
        var latest = Stream.of(newest, other.newest)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new CategoryView(category, records + other.records, more || other.more, latest);
    }
}
