package net.imgsecurity.portal.api.person;

import java.util.regex.Pattern;
import net.imgsecurity.portal.api.platform.Limit;
import net.imgsecurity.portal.person.PeopleOrder;
import net.imgsecurity.portal.person.PeopleQuery;
import net.imgsecurity.portal.platform.Invalid;

/**
 * A search in words, as the body of a POST; every part may be absent.
 *
 * @param search words that each begin a part of a name, mail address or employee number
 * @param sort {@code name}, {@code employeeNumber} or {@code changedAt}, with {@code -} in front for descending
 */
public record PeopleSearch(String search, String sort, String cursor, Integer limit) {
    private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9])[A-Za-z0-9._/-]{1,40}");

    PeopleQuery query() {
        return query(search, sort, cursor, limit == null ? Limit.of(null) : limit);
    }

    /** @throws Invalid 400 for a filter that could be a name or a mail address */
    static PeopleQuery byNumber(String employeeNumber, String sort, String cursor, String limit) {
        if (employeeNumber != null
                && !employeeNumber.isEmpty()
                && !NUMBER.matcher(employeeNumber).matches()) {
            throw Invalid.request("employeeNumber", "employee-number.no-digit");
        }
        return query(employeeNumber, sort, cursor, Limit.of(limit));
    }

    private static PeopleQuery query(String search, String sort, String cursor, int limit) {
        var descending = sort != null && sort.length() > 1 && sort.startsWith("-");
        return new PeopleQuery(
                search, PeopleOrder.of(descending ? sort.substring(1) : sort), descending, cursor, limit);
    }
}
