package net.imgsecurity.portal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.LookUpHash;

/** All that a person is found by: words of names, mail address and employee number by their beginnings, and texts as a whole. */
@ApplicationScoped
class PersonIndex {
    /** Counts up whenever {@link Folding} or {@link ExactText} make something else of the same profile. */
    static final int RULES = 1;

    @PersistenceContext(unitName = "tenant")
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    LookUpHash hashes;

    /** Takes the place of what was made before. */
    void make(Person person) {
        makeAnew(person);
        person.indexed(RULES);
    }

    /** The same for a person who did not change: nobody's form or ETag becomes old by it. */
    void makeAnew(Person person) {
        forget("NameToken", person);
        forget("ExactHash", person);
        var profile = person.profile();
        Folding.tokens(profile.givenName(), profile.familyName(), profile.email(), person.employeeNumber())
                .forEach(token -> em.persist(new NameToken(person, token)));
        ExactText.of(profile).forEach(text -> em.persist(new ExactHash(person, hashes.of(caller.tenant(), text))));
    }

    private void forget(String entity, Person person) {
        em.createQuery("SELECT e FROM " + entity + " e WHERE e.person.id = :person", Object.class)
                .setParameter("person", person.personId().value())
                .getResultList()
                .forEach(em::remove);
    }
}
