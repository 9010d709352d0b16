package net.imgsecurity.portal.personaldata;

import java.time.Instant;

/**
 * How much there is of one category.
 *
 * @param records at most 1,000: counting stops there
 * @param more whether there are more than that
 * @param newest when the newest one happened; null when there is none
 */
public record CategoryView(Category category, int records, boolean more, Instant newest) {}
