package net.imgsecurity.portal.api.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import net.imgsecurity.portal.exchange.Founding;
import net.imgsecurity.portal.platform.SchemaVersion;

/**
 * Founds the operator's organisations when this application starts; in {@code portal-api} alone, like everything that starts
 * by itself. An unreadable file stops the start: better than a portal without its first administrators.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class FoundingAtStart {
    @Inject
    Founding founding;

    @Inject
    SchemaVersion schema;

    @Resource
    ManagedExecutorService threads;

    /** On a thread of its own: this one has a request already, and each organisation needs one for itself. */
    @PostConstruct
    void found() {
        if (schema.valid()) {
            CompletableFuture.runAsync(founding::run, threads).join();
        }
    }
}
