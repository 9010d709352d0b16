package net.imgsecurity.portal.identity;

import static net.imgsecurity.portal.platform.Permission.RECONCILE_IDENTITY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.tenancy.Accounts;

/** What we and the identity provider disagree about, for IMG's staff: compared once a day, and when they ask. */
@Stateless
public class Drifts {
    @Inject
    DriftRows rows;

    @Inject
    Accounts accounts;

    @Inject
    IdentityOutbox identity;

    @Inject
    Jobs jobs;

    @Inject
    AuditLog audit;

    /**
     * Oldest first.
     *
     * @throws Invalid 400 {@code cursor.malformed}
     */
    @Requires(RECONCILE_IDENTITY)
    public Page<DriftView> list(String cursor) {
        return rows.page(cursor);
    }

    /** The latest comparison; empty when there was none yet. */
    @Requires(RECONCILE_IDENTITY)
    public Optional<ReconciliationView> latest() {
        return rows.latest();
    }

    /** @throws NotFound for what is not there, or no longer, or no id at all */
    @Requires(RECONCILE_IDENTITY)
    public DriftView one(String id) {
        return found(id).view();
    }

    /** Compares soon, in the background. */
    @Requires(RECONCILE_IDENTITY)
    public void compare() {
        jobs.enqueue(Reconciliation.KIND, null, null);
        audit.append("identity.compared", null);
    }

    /**
     * Tells the identity provider what we know; a user that is gone there is made anew, without a password.
     *
     * @throws NotFound for what is not there, or no longer
     * @throws Conflict {@code drift.needs-a-person} for what we cannot know better than the provider
     */
    @Requires(RECONCILE_IDENTITY)
    public void settle(String id) {
        var found = found(id);
        if (!found.view().kind().settled()) {
            throw new Conflict("drift.needs-a-person");
        }
        if (found.view().kind() == DriftView.Kind.MISSING_THERE) {
            accounts.provisioned(found.account(), null);
        }
        identity.accountChanged(found.account());
        rows.remove(found.view().id());
        audit.append("identity.settled", found.account().value());
    }

    private DriftRows.Found found(String id) {
        return rows.one(Ids.parse(id)).orElseThrow(NotFound::new);
    }
}
