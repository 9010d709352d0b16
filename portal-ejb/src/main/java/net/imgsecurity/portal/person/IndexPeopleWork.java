package net.imgsecurity.portal.person;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.Requires;

/** One portion of people of former rules. */
@Stateless
public class IndexPeopleWork {
    private static final int AT_ONCE = 200;

    @PersistenceContext(unitName = "tenant")
    EntityManager em;

    @Inject
    PersonIndex index;

    @Inject
    AuditLog audit;

    /** @return whether there may be more */
    @Requires(RUN_JOBS)
    public boolean indexSome() {
        var people = em.createQuery(
                        "SELECT p FROM Person p WHERE p.indexedAs < :rules ORDER BY p.indexedAs, p.id", Person.class)
                .setParameter("rules", PersonIndex.RULES)
                .setMaxResults(AT_ONCE)
                .getResultList();
        people.forEach(index::make);
        if (!people.isEmpty()) {
            audit.append("person.indexed", null);
        }
        return people.size() == AT_ONCE;
    }
}
