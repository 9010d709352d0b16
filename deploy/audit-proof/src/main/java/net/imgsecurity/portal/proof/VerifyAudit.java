package net.imgsecurity.portal.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The program: a line for each finding, a line for each organisation; 0 all well, 1 findings, 2 could not verify. */
public final class VerifyAudit {
    private static final int FINDINGS = 1;
    private static final int COULD_NOT = 2;

    private VerifyAudit() {}

    public static void main(String... words) {
        System.exit(run(System.out, System.err, System.getenv(), words));
    }

    static int run(PrintStream out, PrintStream err, Map<String, String> environment, String... words) {
        try {
            var options = VerifyOptions.parse(words, environment);
            var verification = new Verification(VerifyingKeys.of(options.keys()), told(options));
            try (var connection = DriverManager.getConnection(options.url(), options.user(), options.password())) {
                return say(out, verification.all(inOneState(connection)));
            }
        } catch (IllegalArgumentException | IOException | UncheckedIOException | SQLException failed) {
            err.println("verify-audit: " + failed.getMessage());
            return COULD_NOT;
        }
    }

    private static int say(PrintStream out, List<Report> reports) {
        reports.forEach(report -> report.findings().forEach(out::println));
        reports.forEach(out::println);
        return reports.stream().allMatch(Report::clean) ? 0 : FINDINGS;
    }

    /** Witnesses are read before the database is: what they know was there by then. */
    private static Witness told(VerifyOptions options) throws IOException {
        var told = Witness.of(options.heads().stream().map(AuditHead::parse).toList());
        for (Path witness : options.witnesses()) {
            told.add(witness);
        }
        return told;
    }

    private static Connection inOneState(Connection connection) throws SQLException {
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }
}
