package net.imgsecurity.portal.person;

import java.time.Instant;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.tenancy.MembershipView;

/**
 * A person as a list shows it. Role is that of the membership; lastSignInAt is null for never, times are UTC. Restricted
 * means that the data are only stored: then all but who it is is left out.
 */
public record PersonRow(
        PersonId id,
        String givenName,
        String familyName,
        String employeeNumber,
        String department,
        String email,
        String role,
        Instant lastSignInAt,
        Instant changedAt,
        boolean restricted) {
    PersonRow restrictedOnly() {
        return new PersonRow(id, givenName, familyName, employeeNumber, null, null, null, null, null, true);
    }

    /** The same row with what the membership knows; unchanged where there is none. */
    public PersonRow with(MembershipView membership) {
        return membership == null
                ? this
                : new PersonRow(
                        id,
                        givenName,
                        familyName,
                        employeeNumber,
                        department,
                        email,
                        membership.role().name(),
                        membership.lastSignInAt(),
                        changedAt,
                        restricted);
    }
}
