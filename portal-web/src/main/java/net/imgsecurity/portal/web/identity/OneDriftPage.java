package net.imgsecurity.portal.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.identity.DriftView;
import net.imgsecurity.portal.identity.Drifts;
import net.imgsecurity.portal.web.frame.ErrorMessages;

/** One thing that we and the sign-in service disagree about, and settling it. */
@Named
@RequestScoped
public class OneDriftPage {
    @Inject
    Drifts drifts;

    @Inject
    ErrorMessages messages;

    private String id;
    private DriftView drift;

    /** Called by the page once its parameters are there; what is settled already ends it. */
    public void open() {
        drift = drifts.one(id);
    }

    public String settle() {
        return messages.unlessRefused(() -> drifts.settle(id), "/img/drift?faces-redirect=true&did=settled");
    }

    /** Null while a pressed button is looked for, which is before the page has its parameters. */
    public DriftView getDrift() {
        if (drift == null && id != null) {
            open();
        }
        return drift;
    }

    /** Also as long as that is not known: whether it can be, decides the service when the button was pressed. */
    public boolean isSettled() {
        return getDrift() == null || drift.kind().settled();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
