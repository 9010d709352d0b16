package net.imgsecurity.portal.trail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Logger;
import javax.sql.DataSource;
import net.imgsecurity.portal.audit.AuditKeys;
import net.imgsecurity.portal.audit.AuditWitness;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.proof.Report;
import net.imgsecurity.portal.proof.Verification;

/** Verifies one organisation's log, by the same program that anybody can run offline, and keeps what it found. */
@ApplicationScoped
class VerifyJob implements JobHandler {
    static final String KIND = "audit.verify";

    /** How often it is asked whether the job is still ours, while a long log is read. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private static final Logger LOG = Logger.getLogger(VerifyJob.class.getName());

    @Inject
    AuditKeys keys;

    @Inject
    AuditWitness witness;

    @Inject
    VerifyWork work;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource source;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        run(run, PAUSE);
    }

    void run(JobRun run, Duration pause) {
        var pulse = new Pulse(run, pause);
        try {
            var report = verify(run.tenant(), pulse);
            pulse.require();
            keep(report);
        } catch (Pulse.Lost toAnother) {
            LOG.warning(() -> "The verification of tenant " + run.tenant().value() + " was taken over");
        }
    }

    private void keep(Report report) {
        if (!report.clean()) {
            LOG.severe(() -> "The audit log of tenant " + report.tenant() + " does not verify: "
                    + report.findings().size() + " findings");
        }
        work.keep(report);
    }

    private Report verify(TenantId tenant, Pulse pulse) {
        // Read first: what it knows is in the database by then, or was taken away.
        var verification = new Verification(keys.published(), witness.of(tenant), keys.seals(), pulse);
        try (var connection = source.getConnection()) {
            return inOneState(connection, verification, tenant);
        } catch (SQLException failed) {
            throw new IllegalStateException("the audit log cannot be read", failed);
        }
    }

    private static Report inOneState(Connection connection, Verification verification, TenantId tenant)
            throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try {
            return verification.one(connection, tenant.value());
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }
}
