package net.imgsecurity.portal.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Binds one tenant to the running transaction's entity manager, once. Inside one persistence context a changed tenant would
 * still be answered with the former one's objects, so a second, different binding is refused.
 */
@ApplicationScoped
public class TenantBinding {
    @PersistenceContext(unitName = "tenant")
    EntityManager em;

    @Resource
    TransactionSynchronizationRegistry transaction;

    void bind(TenantId tenant) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a tenant is bound inside a transaction");
        }
        var bound = transaction.getResource(TenantBinding.class);
        if (bound != null && !bound.equals(tenant)) {
            throw new IllegalStateException("another tenant is bound to this transaction");
        }
        transaction.putResource(TenantBinding.class, tenant);
        em.setProperty(TenantOwned.BOUND_TENANT, tenant.value());
    }
}
