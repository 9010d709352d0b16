package net.imgsecurity.portal.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Checks the logs of a database against what it cannot have made itself: the public keys, and heads that left the database
 * when they were signed. Only reads.
 */
public final class Verification {
    private static final String UNREADABLE = "is no head: it was torn or changed";

    private final VerifyingKeys keys;
    private final Witness told;
    private final Seals seals;
    private final Runnable during;

    /** @param told from receipts and mails, and from the witnesses' files; made before the tables are read */
    public Verification(VerifyingKeys keys, Witness told) {
        this(keys, told, Seals.UNKNOWN, () -> {});
    }

    /**
     * @param seals tells entries that wait from those that somebody else queued
     * @param during is called again and again while it goes on, and ends it by what it throws
     */
    public Verification(VerifyingKeys keys, Witness told, Seals seals, Runnable during) {
        this.keys = keys;
        this.told = told;
        this.seals = seals;
        this.during = during;
    }

    /** Every organisation's log, in the order of their short names; told heads of one that is not there are findings too. */
    public List<Report> all(Connection connection) throws SQLException {
        var reports = new ArrayList<Report>();
        for (var log : LogTables.all(connection, during)) {
            reports.add(check(log));
        }
        var known = reports.stream().map(Report::tenant).collect(Collectors.toSet());
        var elsewhere = new Findings("witness");
        told.beside(
                known,
                head -> elsewhere.add(head.slug() + ", head " + head.number(), "its organisation is not there"),
                line -> elsewhere.add(line, UNREADABLE));
        if (!elsewhere.all().isEmpty()) {
            reports.add(new Report("witness", 0, 0, 0, null, Instant.now(), elsewhere.all()));
        }
        return reports;
    }

    /** One organisation's. All its tables are read in one state: the caller holds a transaction that repeats its reads. */
    public Report one(Connection connection, int tenant) throws SQLException {
        for (var log : LogTables.all(connection, during)) {
            if (log.tenant() == tenant) {
                return check(log);
            }
        }
        throw new IllegalArgumentException("no such organisation");
    }

    private Report check(LogTables log) throws SQLException {
        var findings = new Findings(log.slug());
        var heads = new HeadCheck(keys, findings, during);
        heads.stored(log.heads());
        told.about(
                log.tenant(),
                head -> {
                    if (head.tenant() == log.tenant()) {
                        heads.told(head);
                    } else {
                        findings.add("head " + head.number(), "of another organisation is among its witnesses");
                    }
                },
                line -> findings.add("witness " + line, UNREADABLE));
        var entries = new EntryCheck(log, findings, seals);
        var tree = entries.check(heads);
        heads.end(tree);
        return new Report(
                log.slug(), log.tenant(), tree.size(), entries.waiting(), heads.newest(), log.now(), findings.all());
    }
}
