package net.imgsecurity.portal.person;

import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Page;

/**
 * Which part of a list of people.
 *
 * @param search words that each begin a part of a name, mail address or the employee number, of which the first
 *     ten count, or a whole telephone number; at most 200 characters; null or blank for all
 * @param cursor from a page before, or null for the beginning
 * @param limit 1 to 200
 */
public record PeopleQuery(String search, PeopleOrder order, boolean descending, String cursor, int limit) {
    /** The longest search. */
    public static final int LONGEST_SEARCH = 200;

    /** @throws Invalid 400 {@code limit.out-of-range}, {@code text.too-long} */
    public PeopleQuery {
        if (search != null && search.length() > LONGEST_SEARCH) {
            throw Invalid.request("search", "text.too-long", LONGEST_SEARCH, search.length());
        }
        Page.requireLimit(limit);
    }
}
