package net.imgsecurity.portal.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.backoffice.OrganisationRow;
import net.imgsecurity.portal.backoffice.Organisations;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.web.frame.ErrorMessages;

/** One organisation, and the reason for reading its people (A11). */
@Named
@RequestScoped
@Obligation("A11")
public class OrganisationPage {
    @Inject
    Organisations organisations;

    @Inject
    ErrorMessages messages;

    private String organisation;
    private String reason;
    private OrganisationRow row;

    /** Called by the page once its parameters are there. */
    public void open() {
        row = organisations.one(organisation);
    }

    public String read() {
        try {
            var reading = organisations.open(organisation, reason);
            return "/img/people?faces-redirect=true&reading=" + reading.id();
        } catch (Invalid invalid) {
            messages.show(invalid);
            return null;
        }
    }

    /** Null while a pressed button is looked for, which is before the page has its parameters. */
    public OrganisationRow getRow() {
        if (row == null && organisation != null) {
            open();
        }
        return row;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
