package net.imgsecurity.portal.exchange;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import net.imgsecurity.portal.identity.IdentityOutbox;
import net.imgsecurity.portal.person.Origin;
import net.imgsecurity.portal.person.PeopleRegister;
import net.imgsecurity.portal.person.Source;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.tenancy.TenantView;
import net.imgsecurity.portal.tenancy.Tenants;

/**
 * Founds one organisation, and takes over one person with its tenant bound; each a transaction. An enterprise bean, since
 * {@code @Transactional} on a CDI bean does not reach the data source below {@code @Startup}.
 */
@Stateless
public class FoundingWork {
    @Inject
    Tenants tenants;

    @Inject
    IdentityOutbox identity;

    @Inject
    PeopleRegister register;

    /** Called before there is a tenant, so before there is a caller. What is there stays as it is. */
    public TenantId organisation(FoundingFile.Line line) {
        return tenants.bySlug(line.slug()).map(TenantView::id).orElseGet(() -> {
            var founded = tenants.found(line.slug(), line.organisation(), line.kind());
            identity.organisationFounded(founded.id());
            return founded.id();
        });
    }

    /** Who is there already stays as they are: the file is read at each start, and people change meanwhile. */
    @Requires(RUN_JOBS)
    public void person(FoundingFile.Line line) {
        if (!register.knows(line.employeeNumber())) {
            register.take(line.employeeNumber(), line.person(), line.role(), new Origin(Source.FOUNDING, null, null));
        }
    }
}
