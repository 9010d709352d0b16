package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The keys that wrap people's keys. */
@ArquillianTest
class TenantKeysIT {
    @Inject
    World world;

    @Inject
    TenantKeys keys;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    @Test
    void areForgottenByNobodyWhileSomethingIsBeingWrapped() {
        var tenant = world.client("Halden").member("Amara Okafor").tenant();
        assertEquals(List.of(1), free(tenant));

        transactions.run(() -> {
            keys.newest(tenant);
            assertEquals(List.of(), free(tenant));
            return null;
        });
    }

    /** What another transaction could forget now. */
    private List<Integer> free(TenantId tenant) {
        return transactions.run(() -> jdbc.list(
                "SELECT version FROM tenant_key WHERE tenant_id = ? FOR UPDATE SKIP LOCKED",
                row -> row.getInt("version"),
                tenant));
    }
}
