package net.imgsecurity.portal.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.backoffice.OrganisationRow;
import net.imgsecurity.portal.backoffice.Organisations;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.web.frame.ListPage;

/** All organisations, by pages. */
@Named
@RequestScoped
public class OrganisationsPage extends ListPage<OrganisationRow> {
    private static final int ROWS = 50;

    @Inject
    Organisations organisations;

    @Override
    protected Page<OrganisationRow> read(String cursor) {
        return organisations.list(cursor, ROWS);
    }
}
