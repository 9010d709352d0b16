package net.imgsecurity.portal.person;

import net.imgsecurity.portal.platform.Invalid;

/**
 * Which part of a list of people.
 *
 * @param search words that each begin a part of a name, mail address or the employee number; null or blank for all
 * @param cursor from a page before, or null for the beginning
 * @param limit 1 to 200
 */
public record PeopleQuery(String search, PeopleOrder order, boolean descending, String cursor, int limit) {
    public static final int MOST = 200;

    /** @throws Invalid 400 {@code limit.out-of-range} */
    public PeopleQuery {
        if (limit < 1 || limit > MOST) {
            throw Invalid.request("limit", "limit.out-of-range", 1, MOST);
        }
    }
}
