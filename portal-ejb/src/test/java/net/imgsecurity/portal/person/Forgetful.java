package net.imgsecurity.portal.person;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.Permission;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.platform.TenantKey;
import net.imgsecurity.portal.testing.Typed;

/** A service as it may be written by mistake: it changes an organisation's rows and tells the audit log nothing. */
@Stateless
public class Forgetful {
    @PersistenceContext(unitName = "tenant")
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Jdbc jdbc;

    @Inject
    AuditLog audit;

    @Requires(Permission.RUN_JOBS)
    public void adds(UUID id, boolean remembers) {
        var person = new Person(new PersonId(id), "F-" + id.toString().substring(30), Instant.EPOCH);
        person.change(ValidProfile.of(Typed.amara().data()), Instant.EPOCH);
        em.persist(person);
        if (remembers) {
            audit.append("person.created", id);
        }
    }

    @Requires(Permission.RUN_JOBS)
    public void addsAndFlushes(UUID id) {
        adds(id, false);
        em.flush();
    }

    @Requires(Permission.RUN_JOBS)
    public void removesNames(PersonId person) {
        em.createQuery("SELECT n FROM NameToken n WHERE n.person.id = :person", NameToken.class)
                .setParameter("person", person.value())
                .getResultList()
                .forEach(em::remove);
    }

    @Requires(Permission.RUN_JOBS)
    public void changesByHand(PersonId person) {
        jdbc.update(
                "UPDATE membership SET role = 'ADMINISTRATOR' WHERE tenant_id = ? AND person_id = ?",
                caller.tenant(),
                person);
    }

    @Requires(Permission.RUN_JOBS)
    public void onlyReads(PersonId person) {
        em.find(Person.class, new TenantKey(caller.tenant(), person.value()));
    }
}
