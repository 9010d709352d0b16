package net.imgsecurity.portal.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Function;
import java.util.function.Supplier;
import net.imgsecurity.portal.platform.AuditDuty;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.platform.TenantOwned;

/**
 * Transactions around a test's own statements, each new and ended when the work is. They need no entry in the audit log: what
 * tests do to rows is no deed of the portal.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Transactions {
    @PersistenceContext(unitName = "tenant")
    EntityManager em;

    @PersistenceContext(unitName = "crosstenant")
    EntityManager across;

    @Inject
    AuditDuty duty;

    public <T> T run(Supplier<T> work) {
        duty.recorded();
        return work.get();
    }

    /** With no tenant bound. */
    public <T> T unbound(Function<EntityManager, T> work) {
        duty.recorded();
        return work.apply(em);
    }

    /** With this tenant bound, as the interceptor of services binds it. */
    public <T> T bound(TenantId tenant, Function<EntityManager, T> work) {
        duty.recorded();
        em.setProperty(TenantOwned.BOUND_TENANT, tenant.value());
        return work.apply(em);
    }

    /** In the unit that adds no tenant. */
    public <T> T across(Function<EntityManager, T> work) {
        return work.apply(across);
    }
}
