package net.imgsecurity.portal.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Checks the logs of a database against what it cannot have made itself: the public keys, and heads that left the database
 * when they were signed. Only reads.
 */
public final class Verification {
    private final VerifyingKeys keys;
    private final List<AuditHead> told;
    private final Seals seals;

    /** @param told heads of any organisation: from the witness files, from receipts and mails. Read before the tables are. */
    public Verification(VerifyingKeys keys, Collection<AuditHead> told) {
        this(keys, told, Seals.UNKNOWN);
    }

    /** @param seals tells entries that wait from those that somebody else queued */
    public Verification(VerifyingKeys keys, Collection<AuditHead> told, Seals seals) {
        this.keys = keys;
        this.told = List.copyOf(told);
        this.seals = seals;
    }

    /** Every organisation's log, in the order of their short names; told heads of one that is not there are findings too. */
    public List<Report> all(Connection connection) throws SQLException {
        var reports = new ArrayList<Report>();
        for (var log : LogTables.all(connection)) {
            reports.add(check(log));
        }
        told.stream()
                .filter(head -> reports.stream().noneMatch(report -> report.tenant() == head.tenant()))
                .map(head -> new Report(
                        head.slug(),
                        head.tenant(),
                        0,
                        0,
                        null,
                        head.at(),
                        List.of(new Finding(head.slug(), "head " + head.number(), "its organisation is not there"))))
                .forEach(reports::add);
        return reports;
    }

    /** One organisation's. All its tables are read in one state: the caller holds a transaction that repeats its reads. */
    public Report one(Connection connection, int tenant) throws SQLException {
        for (var log : LogTables.all(connection)) {
            if (log.tenant() == tenant) {
                return check(log);
            }
        }
        throw new IllegalArgumentException("no such organisation");
    }

    private Report check(LogTables log) throws SQLException {
        var findings = new Findings(log.slug());
        var heads = new HeadCheck(keys, findings);
        heads.stored(log.heads());
        told.stream().filter(head -> head.tenant() == log.tenant()).forEach(heads::told);
        var entries = new EntryCheck(log, findings, seals);
        var tree = entries.check(heads);
        heads.end(tree);
        return new Report(
                log.slug(), log.tenant(), tree.size(), entries.waiting(), heads.newest(), log.now(), findings.all());
    }
}
