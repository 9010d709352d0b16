package net.imgsecurity.portal.exchange;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import net.imgsecurity.portal.person.Origin;
import net.imgsecurity.portal.person.PeopleRegister;
import net.imgsecurity.portal.person.Source;
import net.imgsecurity.portal.platform.Requires;

/** Takes over one founding person, in the transaction and with the tenant of one organisation. */
@Stateless
public class FoundingWork {
    @Inject
    PeopleRegister register;

    @Requires(RUN_JOBS)
    public void person(FoundingFile.Line line) {
        register.take(line.employeeNumber(), line.person(), line.role(), new Origin(Source.FOUNDING, null, null));
    }
}
