package net.imgsecurity.portal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Correction;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonKeys;
import net.imgsecurity.portal.platform.Saving;
import net.imgsecurity.portal.subjectdata.Corrections;

/** The one way in which a profile changes, whoever changes it: history, what it can be found by, audit, and all that holds the same. */
@ApplicationScoped
class PersonEditing {
    @PersistenceContext(unitName = "tenant")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditLog audit;

    @Inject
    PersonKeys keys;

    @Inject
    PersonIndex index;

    @Inject
    Corrections corrections;

    @Inject
    PersonData data;

    /**
     * @return what changed
     * @throws Conflict when the record is no longer the version that the caller saw
     */
    List<Person.Changed> edit(Person person, ProfileData typed, long version, Origin origin) {
        if (person.version() != version) {
            throw Conflict.changedMeanwhile();
        }
        return take(person, ValidProfile.of(typed), origin);
    }

    /** @return what changed */
    List<Person.Changed> take(Person person, ValidProfile next, Origin origin) {
        var now = clock.instant();
        var changed = person.change(next, now);
        if (changed.isEmpty()) {
            return changed;
        }
        record(person, changed, origin);
        audit.append("person.changed", person.personId().value());
        corrections.carry(person.personId(), correction(changed, origin), data);
        return changed;
    }

    /** Makes a new person's first values part of the record. */
    Person begin(String employeeNumber, ValidProfile first, Origin origin) {
        var now = clock.instant();
        var person = new Person(PersonId.next(), employeeNumber, now);
        var changed = person.change(first, now);
        em.persist(person);
        record(person, changed, origin);
        audit.append("person.created", person.personId().value());
        return person;
    }

    private void record(Person person, List<Person.Changed> changed, Origin origin) {
        var now = clock.instant();
        var key = keys.forWriting(caller.tenant(), person.personId());
        changed.forEach(one -> em.persist(new PersonChange(person, one, origin, now, key)));
        index.make(person);
        Saving.flush(em);
    }

    private static Correction correction(List<Person.Changed> changed, Origin origin) {
        var values = changed.stream()
                .collect(Collectors.toMap(
                        one -> one.field().path(),
                        one -> Objects.requireNonNullElse(one.field().shown(one.after()), "")));
        return new Correction(values, origin.source() == Source.SELF);
    }
}
