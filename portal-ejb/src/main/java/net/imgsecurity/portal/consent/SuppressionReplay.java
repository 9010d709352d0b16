package net.imgsecurity.portal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import net.imgsecurity.portal.subjectdata.ReplaysLedger;

/** An older copy of the data forgets who withdrew since: the ledger does not. What it has missed is added to it. */
@ApplicationScoped
class SuppressionReplay implements ReplaysLedger {
    private static final Logger LOG = Logger.getLogger(SuppressionReplay.class.getName());

    @Inject
    SuppressionWork work;

    @Override
    public void replay(List<String> lines) {
        var changed = work.agree(SuppressionLines.last(lines));
        if (changed > 0) {
            LOG.warning(() -> changed + " suppressions were not as the ledger says, and are again");
        }
    }
}
