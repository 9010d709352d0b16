package net.imgsecurity.portal.subjectdata;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/**
 * Replays the ledger while the application is deployed, and so before its first request. When that fails the application does
 * not come up: closed is better than open with people in it who were promised to be gone.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ReplayBeforeOpening {
    private static final Logger LOG = Logger.getLogger(ReplayBeforeOpening.class.getName());

    @Inject
    Replay replay;

    @Inject
    LedgerStart start;

    @PostConstruct
    void replay() {
        start.settle();
        var again = replay.run();
        if (again > 0) {
            LOG.warning(() -> again + " people whom an older copy of the data brought back were erased again");
        }
    }
}
