package net.imgsecurity.portal.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.backoffice.OrganisationRow;
import net.imgsecurity.portal.backoffice.Organisations;
import net.imgsecurity.portal.platform.Page;

/** All organisations, by pages. */
@Named
@RequestScoped
public class OrganisationsPage {
    private static final int ROWS = 50;

    @Inject
    Organisations organisations;

    private String after;
    private Page<OrganisationRow> page;

    public Page<OrganisationRow> getPage() {
        if (page == null) {
            page = organisations.list(after, ROWS);
        }
        return page;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
