package net.imgsecurity.portal.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.identity.DriftView;
import net.imgsecurity.portal.identity.Drifts;
import net.imgsecurity.portal.identity.ReconciliationView;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.web.frame.ListPage;

/** What we and the sign-in service disagree about, for IMG's staff. */
@Named
@RequestScoped
public class DriftPage extends ListPage<DriftView> {
    @Inject
    Drifts drifts;

    @Override
    protected Page<DriftView> read(String cursor) {
        return drifts.list(cursor);
    }

    /** Null when there was none yet. */
    public ReconciliationView getLatest() {
        return drifts.latest().orElse(null);
    }

    public String compare() {
        drifts.compare();
        return "/img/drift?faces-redirect=true&did=compared";
    }
}
