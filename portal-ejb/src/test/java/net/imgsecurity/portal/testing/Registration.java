package net.imgsecurity.portal.testing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import net.imgsecurity.portal.person.Origin;
import net.imgsecurity.portal.person.PeopleRegister;
import net.imgsecurity.portal.person.PeopleRegister.Outcome;
import net.imgsecurity.portal.person.ProfileData;
import net.imgsecurity.portal.platform.Permission;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.tenancy.Role;

/** Takes over one person in a transaction of its own, as a founding or an import does. */
@Stateless
public class Registration {
    @Inject
    PeopleRegister register;

    @Requires(Permission.RUN_JOBS)
    public Outcome take(String employeeNumber, ProfileData person, Role role, Origin origin) {
        return register.take(employeeNumber, person, role, origin);
    }
}
