package net.imgsecurity.portal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.LookUpHash;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.subjectdata.ProcessingGate;

/** All that a person is found by: words of names, mail address and employee number by their beginnings, and texts as a whole. */
@ApplicationScoped
class PersonIndex {
    /** Counts up whenever {@link Folding} or {@link ExactText} make something else of the same profile. */
    static final int RULES = 2;

    @PersistenceContext(unitName = "tenant")
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    LookUpHash hashes;

    @Inject
    ProcessingGate gate;

    @Inject
    Jdbc jdbc;

    @Inject
    Jobs jobs;

    /** Takes the place of what was made before. */
    void make(Person person) {
        makeAnew(List.of(person));
        person.indexed(RULES);
    }

    /** The same for people who did not change: nobody's form or ETag becomes old by it. */
    void makeAnew(List<Person> people) {
        var restricted = gate.restricted(
                caller.tenant(), people.stream().map(Person::personId).toList());
        people.forEach(person -> makeAnew(person, restricted.contains(person.personId())));
    }

    /** Whoever is restricted is found by what a list shows of them: who they are, and not how they are reached (E5). */
    private void makeAnew(Person person, boolean restricted) {
        forget("NameToken", person);
        forget("ExactHash", person);
        var profile = person.profile();
        Folding.tokens(
                        profile.givenName(),
                        profile.familyName(),
                        restricted ? null : profile.email(),
                        person.employeeNumber())
                .forEach(token -> em.persist(new NameToken(person, token)));
        if (!restricted) {
            ExactText.of(profile).forEach(text -> em.persist(new ExactHash(person, hashes.of(caller.tenant(), text))));
        }
    }

    /** For a person whom another tenant's transaction restricts or sets free: nobody finds them until they are indexed anew. */
    void outdate(TenantId tenant, PersonId person) {
        for (var table : List.of("name_token", "exact_hash")) {
            jdbc.update("DELETE FROM " + table + " WHERE tenant_id = ? AND person_id = ?", tenant, person);
        }
        jdbc.update("UPDATE person SET indexed_as = 0 WHERE tenant_id = ? AND id = ?", tenant, person);
        jobs.enqueue(IndexPeople.KIND, tenant, null);
    }

    private void forget(String entity, Person person) {
        em.createQuery("SELECT e FROM " + entity + " e WHERE e.person.id = :person", Object.class)
                .setParameter("person", person.personId().value())
                .getResultList()
                .forEach(em::remove);
    }
}
