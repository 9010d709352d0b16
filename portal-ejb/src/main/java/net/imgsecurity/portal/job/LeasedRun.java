package net.imgsecurity.portal.job;

import java.util.UUID;
import net.imgsecurity.portal.platform.TenantId;

/** A run under a lease; remembers whether the work asked for another one. */
final class LeasedRun implements JobRun {
    private final Lease lease;
    private final JobLeases leases;
    private boolean goesOn;

    LeasedRun(Lease lease, JobLeases leases) {
        this.lease = lease;
        this.leases = leases;
    }

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

    @Override
    public void again() {
        goesOn = true;
    }

    boolean goesOn() {
        return goesOn;
    }
}
