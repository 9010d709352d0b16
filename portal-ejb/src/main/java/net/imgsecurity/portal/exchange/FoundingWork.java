package net.imgsecurity.portal.exchange;

import static net.imgsecurity.portal.platform.Permission.RUN_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import net.imgsecurity.portal.identity.IdentityOutbox;
import net.imgsecurity.portal.person.Origin;
import net.imgsecurity.portal.person.PeopleRegister;
import net.imgsecurity.portal.person.Source;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.PersonName;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.subjectdata.ErasedNames;
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

    @Inject
    ErasedNames erased;

    @Inject
    CurrentCaller caller;

    /**
     * Called before there is a tenant, so before there is a caller. What is there stays as it is.
     *
     * @throws Invalid {@code slug.malformed}, or {@code founding.kind-differs} from the organisation that is there
     */
    public TenantId organisation(FoundingFile.Line line) {
        var organisation = tenants.bySlug(line.slug()).orElseGet(() -> found(line));
        if (organisation.kind() != line.kind()) {
            throw new Invalid("founding.kind-differs", line.slug());
        }
        return organisation.id();
    }

    private TenantView found(FoundingFile.Line line) {
        var founded = tenants.found(line.slug(), line.organisation(), line.kind());
        identity.organisationFounded(founded.id());
        return founded;
    }

    /**
     * Who is there already stays as they are: the file is read at each start, and people change meanwhile. Whoever was erased
     * stays so, although their line is in the file still (F6).
     */
    @Requires(RUN_JOBS)
    public void person(FoundingFile.Line line) {
        if (!register.knows(line.employeeNumber()) && !wasErased(line)) {
            register.take(line.employeeNumber(), line.person(), line.role(), new Origin(Source.FOUNDING, null));
        }
    }

    /** By both: a number may be somebody else's later. */
    private boolean wasErased(FoundingFile.Line line) {
        var gone = erased.since(caller.tenant(), Instant.EPOCH);
        return gone.test(PersonName.employeeNumber(line.employeeNumber()))
                && gone.test(PersonName.email(line.person().email()));
    }
}
