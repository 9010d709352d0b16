package net.imgsecurity.portal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.subjectdata.ProcessingGate;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.Memberships;

/** Whether somebody may be reached about something, now: they want it, nothing suppresses it, and their data may be processed. */
@ApplicationScoped
class Reachable {
    @Inject
    Decisions decisions;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    ProcessingGate gate;

    boolean about(Choice choice, EmailAddress address) {
        return decisions.state(address).allows(choice) && mayProcess(address);
    }

    /** In every organisation to which its reader belongs (E5). */
    boolean mayProcess(EmailAddress address) {
        return accounts.byAddress(address).stream()
                .flatMap(account -> memberships.of(account.id()).stream())
                .allMatch(one ->
                        gate.restricted(one.tenant(), Set.of(one.person())).isEmpty());
    }
}
