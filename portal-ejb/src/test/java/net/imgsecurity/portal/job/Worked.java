package net.imgsecurity.portal.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.IntStream;
import net.imgsecurity.portal.local.DatabaseAccess;
import net.imgsecurity.portal.platform.Ids;

/** The tables that the killed workers write, as the owner makes, reads and drops them. */
final class Worked implements AutoCloseable {
    private final Connection owner;

    Worked(DatabaseAccess access) throws SQLException {
        owner = access.asOwner();
        drop();
        execute("CREATE TABLE killed_effect (reference BINARY(16) NOT NULL, step INT NOT NULL)");
        execute("CREATE TABLE killed_progress (reference BINARY(16) NOT NULL PRIMARY KEY, done INT NOT NULL)");
    }

    void enqueue(int jobs) throws SQLException {
        owner.setAutoCommit(false);
        try (var job = owner.prepareStatement(
                        "INSERT INTO job (id, tenant_id, kind, reference, state, due_at, fence, attempts, created_at)"
                                + " VALUES (?, NULL, '" + KilledWorkersIT.KIND
                                + "', ?, 'WAITING', UTC_TIMESTAMP(6), 0, 0, UTC_TIMESTAMP(6))");
                var progress = owner.prepareStatement("INSERT INTO killed_progress (reference, done) VALUES (?, 0)")) {
            for (var reference : IntStream.range(0, jobs)
                    .mapToObj(i -> Ids.bytes(Ids.next()))
                    .toList()) {
                job.setBytes(1, Ids.bytes(Ids.next()));
                job.setBytes(2, reference);
                job.addBatch();
                progress.setBytes(1, reference);
                progress.addBatch();
            }
            job.executeBatch();
            progress.executeBatch();
        }
        owner.commit();
        owner.setAutoCommit(true);
    }

    /** What a minute without a word from a worker does to its leases, for those of the living too. */
    void letAMinutePass() throws SQLException {
        execute(
                "UPDATE job SET leased_until = leased_until - INTERVAL 61 SECOND, due_at = LEAST(due_at, UTC_TIMESTAMP(6))"
                        + " WHERE state = 'WAITING' AND kind = '" + KilledWorkersIT.KIND + "'");
    }

    int jobs(String condition) throws SQLException {
        return count("SELECT COUNT(*) FROM job WHERE kind = '" + KilledWorkersIT.KIND + "' AND " + condition);
    }

    int effects() throws SQLException {
        return count("SELECT COUNT(*) FROM killed_effect");
    }

    int differentEffects() throws SQLException {
        return count("SELECT COUNT(*) FROM (SELECT DISTINCT reference, step FROM killed_effect) AS once");
    }

    private int count(String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private void drop() throws SQLException {
        execute("DELETE FROM job WHERE kind = '" + KilledWorkersIT.KIND + "'");
        execute("DROP TABLE IF EXISTS killed_effect");
        execute("DROP TABLE IF EXISTS killed_progress");
    }

    @Override
    public void close() throws SQLException {
        drop();
        owner.close();
    }
}
