package net.imgsecurity.portal.personaldata;

import java.time.Instant;

/**
 * How much there is of one category.
 *
 * @param records at most 1,000: counting stops there; positions alone, without the sessions that they belong to
 * @param more whether there may be more than that
 * @param newest when the newest one happened; null when nothing is held at all
 */
public record CategoryView(Category category, int records, boolean more, Instant newest) {}
