package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.tenancy.EndedSessions;

/** Ends a session at Keycloak whose person ended it here; one that is over there already is no failure. */
@ApplicationScoped
class SessionHandler implements JobHandler {
    private static final int AT_ONCE = 2;

    @Inject
    EndedSessions ended;

    @Inject
    KeycloakAdmin admin;

    @Override
    public String kind() {
        return IdentityOutbox.SESSION;
    }

    @Override
    public int concurrency() {
        return AT_ONCE;
    }

    @Override
    public void run(JobRun run) {
        ended.idpSession(run.reference()).ifPresent(session -> {
            admin.ask(realm -> {
                try {
                    realm.deleteSession(session, false);
                } catch (NotFoundException over) {
                    return null;
                }
                return null;
            });
            ended.told(run.reference());
        });
    }
}
