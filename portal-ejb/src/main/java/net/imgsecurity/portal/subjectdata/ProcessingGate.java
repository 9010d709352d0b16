package net.imgsecurity.portal.subjectdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;

/**
 * Asked before anybody's data are processed, by services, imports and jobs alike (E5): while processing is restricted they are
 * stored, and shown to and corrected by the person alone. Asked in the transaction of the processing.
 */
@ApplicationScoped
public class ProcessingGate {
    @Inject
    Jdbc jdbc;

    /** @throws Conflict {@code person.restricted}, or {@code person.erasing} while the person is being erased */
    public void pass(TenantId tenant, PersonId person) {
        if (!restricted(tenant, Set.of(person)).isEmpty()) {
            throw new Conflict("person.restricted");
        }
        if (erasing(tenant, person)) {
            throw new Conflict("person.erasing");
        }
    }

    /** Whether the person's erasure was asked for, and neither is over nor has stopped for a hold. */
    public boolean erasing(TenantId tenant, PersonId person) {
        return jdbc.first(
                                "SELECT 1 AS found FROM subject_run WHERE tenant_id = ? AND person_id = ? AND kind = ?"
                                        + " AND finished_at IS NULL LIMIT 1",
                                row -> true,
                                tenant,
                                person,
                                SubjectRun.Kind.ERASURE)
                        .isPresent()
                && !held(tenant, person);
    }

    /** Which of these people's data may only be stored. */
    public Set<PersonId> restricted(TenantId tenant, Collection<PersonId> people) {
        return limited(tenant, people, Limitation.RESTRICTION);
    }

    /** Everybody of the organisation whose data must stay, however old they are. */
    public Set<PersonId> held(TenantId tenant) {
        return jdbc
                .list(
                        "SELECT DISTINCT person_id FROM limitation WHERE tenant_id = ? AND kind = ? AND lifted_at IS NULL",
                        row -> new PersonId(Jdbc.uuid(row, "person_id")),
                        tenant,
                        Limitation.LEGAL_HOLD)
                .stream()
                .collect(Collectors.toSet());
    }

    /** Whether this person's data must stay, whoever asks for their erasure. */
    boolean held(TenantId tenant, PersonId person) {
        return !limited(tenant, Set.of(person), Limitation.LEGAL_HOLD).isEmpty();
    }

    private Set<PersonId> limited(TenantId tenant, Collection<PersonId> people, Limitation kind) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .list(
                        "SELECT DISTINCT person_id FROM limitation WHERE tenant_id = ? AND kind = ? AND lifted_at IS NULL"
                                + " AND person_id IN (" + Jdbc.marks(people.size()) + ")",
                        row -> new PersonId(Jdbc.uuid(row, "person_id")),
                        Stream.concat(Stream.of(tenant, kind), people.stream()).toArray())
                .stream()
                .collect(Collectors.toSet());
    }
}
