package net.imgsecurity.portal.platform;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The key of every tenant-owned row. The tenant that is bound decides what is found, not the one in this key. */
public class TenantKey implements Serializable {
    private int tenantId;
    private UUID id;

    /** For the persistence provider. */
    public TenantKey() {}

    public TenantKey(TenantId tenant, UUID id) {
        this.tenantId = tenant.value();
        this.id = id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TenantKey key && key.tenantId == tenantId && Objects.equals(key.id, id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenantId, id);
    }
}
