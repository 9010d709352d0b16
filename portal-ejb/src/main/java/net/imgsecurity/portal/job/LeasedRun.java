package net.imgsecurity.portal.job;

import java.util.UUID;
import net.imgsecurity.portal.platform.TenantId;

record LeasedRun(Lease lease, JobLeases leases) implements JobRun {
    @Override
    public TenantId tenant() {
        return lease.tenant();
    }

    @Override
    public UUID reference() {
        return lease.reference();
    }

    @Override
    public boolean keep() {
        return leases.keep(lease);
    }
}
