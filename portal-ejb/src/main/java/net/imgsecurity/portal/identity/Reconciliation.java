package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.imgsecurity.portal.identity.DriftView.Kind;
import net.imgsecurity.portal.job.HourlyRound;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.tenancy.Accounts;

/**
 * Compares our accounts with the identity provider's users, both ways, a portion at a time. It changes nothing: people see
 * what it found, and settle it. One that is interrupted begins anew.
 */
@ApplicationScoped
class Reconciliation implements JobHandler {
    static final String KIND = "identity.reconcile";
    private static final Duration EVERY = Duration.ofHours(23);
    private static final int PORTION = 100;

    @Inject
    Jobs jobs;

    @Inject
    DriftRows rows;

    @Inject
    Comparison comparison;

    @Inject
    Accounts accounts;

    @Inject
    Users users;

    @Inject
    KeycloakAdmin admin;

    @Inject
    Clock clock;

    void ask(@Observes HourlyRound round) {
        var due = clock.instant().minus(EVERY);
        if (rows.latest().filter(latest -> latest.begunAt().isAfter(due)).isEmpty()) {
            jobs.enqueue(KIND, null, null);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        var id = Ids.next();
        var begun = clock.instant();
        rows.begin(id, begun);
        if (users(run, id, begun) && accounts(run, begun) && accountsWithoutUser(run, begun)) {
            rows.end(id, begun, clock.instant());
        }
    }

    /** @return false when another worker has the job */
    private boolean users(JobRun run, UUID id, Instant begun) {
        for (int first = 0; run.keep(); first += PORTION) {
            var from = first;
            var users = admin.ask(realm -> realm.users().list(from, PORTION));
            comparison.of(users, begun);
            rows.count(id, users.size());
            if (users.size() < PORTION) {
                return true;
            }
        }
        return false;
    }

    /** Somebody may have been made or removed while the list was read, so whoever was not met is asked for alone. */
    private boolean accounts(JobRun run, Instant begun) {
        var after = new AccountId(new UUID(0, 0));
        while (run.keep()) {
            var unmet = accounts.unmet(begun, after, PORTION);
            unmet.stream()
                    .filter(account -> !users.knows(account.subject()))
                    .forEach(
                            account -> rows.met(Kind.MISSING_THERE, account.id().toString(), account.id(), begun));
            if (unmet.size() < PORTION) {
                return true;
            }
            after = unmet.get(unmet.size() - 1).id();
        }
        return false;
    }

    private boolean accountsWithoutUser(JobRun run, Instant begun) {
        var after = new AccountId(new UUID(0, 0));
        while (run.keep()) {
            var found = accounts.withoutUser(after, PORTION);
            comparison.without(found, begun);
            if (found.size() < PORTION) {
                return true;
            }
            after = found.get(found.size() - 1).id();
        }
        return false;
    }
}
