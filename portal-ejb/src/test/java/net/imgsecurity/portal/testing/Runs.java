package net.imgsecurity.portal.testing;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.platform.TenantId;

/** One run of background work by hand, as the worker would do it. */
public record Runs(TenantId tenant, UUID reference, BooleanSupplier kept) implements JobRun {
    public static void once(Organisation organisation, JobHandler handler) {
        once(organisation, handler, null, () -> true);
    }

    /** @param kept answers whether the lease still holds, and may throw in the place of a node that dies */
    public static void once(Organisation organisation, JobHandler handler, UUID reference, BooleanSupplier kept) {
        organisation.asJob(() -> {
            handler.run(new Runs(organisation.tenant(), reference, kept));
            return null;
        });
    }

    @Override
    public boolean keep() {
        return kept.getAsBoolean();
    }

    @Override
    public void again() {
        throw new UnsupportedOperationException("more than one run");
    }
}
