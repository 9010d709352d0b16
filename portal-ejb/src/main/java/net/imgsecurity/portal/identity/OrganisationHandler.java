package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;

/** Tells Keycloak of a new organisation. */
@ApplicationScoped
class OrganisationHandler implements JobHandler {
    @Inject
    Organisations organisations;

    @Override
    public String kind() {
        return IdentityOutbox.ORGANISATION;
    }

    @Override
    public void run(JobRun run) {
        organisations.mirror(run.tenant());
    }
}
