package net.imgsecurity.portal.person;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.Requires;

/** One portion of people of former rules. */
@Stateless
public class IndexPeopleWork {
    private static final int AT_ONCE = 200;

    @PersistenceContext(unitName = "tenant")
    EntityManager em;

    @Inject
    Jdbc jdbc;

    @Inject
    CurrentCaller caller;

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
        index.makeAnew(people);
        if (!people.isEmpty()) {
            // Past the entities, which would count the version up.
            var values = new ArrayList<Object>(List.of(PersonIndex.RULES, caller.tenant()));
            people.forEach(person -> values.add(person.personId()));
            jdbc.update(
                    "UPDATE person SET indexed_as = ? WHERE tenant_id = ? AND id IN (" + Jdbc.marks(people.size())
                            + ")",
                    values.toArray());
            audit.append("person.indexed", null);
        }
        return people.size() == AT_ONCE;
    }
}
