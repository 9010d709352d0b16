package net.imgsecurity.portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.testing.Organisation;

/** Runs an import as the worker would, with the misfortunes that a worker can have. */
@ApplicationScoped
public class ImportRuns {
    /** Stands for the node that dies between two transactions. */
    static final class Crash extends RuntimeException {}

    private record Run(TenantId tenant, UUID reference, BooleanSupplier kept, boolean[] goesOn) implements JobRun {
        @Override
        public boolean keep() {
            return kept.getAsBoolean();
        }

        @Override
        public void again() {
            goesOn[0] = true;
        }
    }

    @Inject
    ImportJob job;

    public void toTheEnd(Organisation organisation, ImportId id) {
        run(organisation, id, () -> true);
    }

    /** @throws Crash when so many portions were settled */
    public void crashingAfter(int portions, Organisation organisation, ImportId id) {
        var left = new int[] {portions};
        run(organisation, id, () -> {
            if (left[0]-- == 0) {
                throw new Crash();
            }
            return true;
        });
    }

    public void losingTheLeaseAfter(int portions, Organisation organisation, ImportId id) {
        var left = new int[] {portions};
        run(organisation, id, () -> left[0]-- > 0);
    }

    private void run(Organisation organisation, ImportId id, BooleanSupplier kept) {
        organisation.asJob(() -> {
            boolean[] goesOn;
            do {
                goesOn = new boolean[1];
                job.run(new Run(organisation.tenant(), id.value(), kept, goesOn));
            } while (goesOn[0]);
            return null;
        });
    }
}
