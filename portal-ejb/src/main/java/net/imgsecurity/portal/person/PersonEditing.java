package net.imgsecurity.portal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.identity.IdentityOutbox;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonKeys;
import net.imgsecurity.portal.platform.Saving;
import net.imgsecurity.portal.tenancy.Accounts;

/** The one way in which a profile changes, whoever changes it: history, what it can be found by, audit, and the account's names. */
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
    Accounts accounts;

    @Inject
    IdentityOutbox identity;

    /** @throws Conflict when the record is no longer the version that the caller saw */
    void edit(Person person, ProfileData typed, long version, Origin origin, AccountId account) {
        if (person.version() != version) {
            throw Conflict.changedMeanwhile();
        }
        take(person, ValidProfile.of(typed), origin, account);
    }

    /**
     * @param account whose names follow, if they may; null while the person has none
     * @return what changed
     */
    List<Person.Changed> take(Person person, ValidProfile next, Origin origin, AccountId account) {
        var now = clock.instant();
        var changed = person.change(next, now);
        if (changed.isEmpty()) {
            return changed;
        }
        record(person, changed, origin);
        audit.append("person.changed", person.personId().value());
        if (account != null && rename(account, next, origin)) {
            identity.accountChanged(account);
        }
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

    private boolean rename(AccountId account, ValidProfile next, Origin origin) {
        return origin.source() == Source.SELF
                ? accounts.renameByHolder(account, next.givenName(), next.familyName(), next.language())
                : accounts.renameByOrganisation(
                        account, next.givenName(), next.familyName(), next.language(), caller.tenant());
    }
}
