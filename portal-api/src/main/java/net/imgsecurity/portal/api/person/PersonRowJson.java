package net.imgsecurity.portal.api.person;

import java.time.Instant;
import java.util.Map;
import net.imgsecurity.portal.api.platform.Links;
import net.imgsecurity.portal.person.PersonRow;

/** A person in a list; lastSignInAt is null for never. Of somebody restricted only who it is. */
record PersonRowJson(
        String givenName,
        String familyName,
        String employeeNumber,
        String department,
        String email,
        String role,
        Instant lastSignInAt,
        Instant changedAt,
        boolean restricted,
        Map<String, String> links) {
    static PersonRowJson of(PersonRow row) {
        var self = PeopleResource.PATH + "/" + row.id();
        return new PersonRowJson(
                row.givenName(),
                row.familyName(),
                row.employeeNumber(),
                row.department(),
                row.email(),
                row.role(),
                row.lastSignInAt(),
                row.changedAt(),
                row.restricted(),
                Links.to("self", self).and("history", self + "/history").map());
    }
}
