package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.tenancy.EndedSessions;
import net.imgsecurity.portal.tenancy.IssuedTokens;

/** Ends a session at Keycloak whose person ended it here; one that is over there already is no failure. */
@ApplicationScoped
class SessionHandler implements JobHandler {
    private static final int AT_ONCE = 2;

    @Inject
    EndedSessions ended;

    @Inject
    IssuedTokens tokens;

    @Inject
    Users users;

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
        ended.find(run.reference()).ifPresent(one -> {
            if (one.idpSession() != null) {
                users.endSession(one.idpSession());
            } else {
                users.sessions(one.subject(), one.begunBy()).stream()
                        .filter(session -> !session.equals(one.kept()))
                        .forEach(users::endSession);
                // Until now they may have been given new ones.
                tokens.end(one.subject());
            }
            ended.told(run.reference());
        });
    }
}
