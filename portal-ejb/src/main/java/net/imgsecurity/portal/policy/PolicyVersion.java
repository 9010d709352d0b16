package net.imgsecurity.portal.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The policy as it is from a day on (A1).
 *
 * @param effective null for a draft
 * @param language in which it is written, ISO 639-1
 * @param changes since the version before, clause by clause
 */
public record PolicyVersion(
        String id, LocalDate effective, String language, List<Clause> clauses, List<Change> changes) {
    public Optional<Clause> clause(String wanted) {
        return clauses.stream().filter(clause -> clause.id().equals(wanted)).findFirst();
    }

    /** What a reader calls the clause: its own heading, or that of the last clause before it that has one. */
    public String heading(String wanted) {
        var heading = "";
        for (var clause : clauses) {
            heading = clause.heading() == null ? heading : clause.heading();
            if (clause.id().equals(wanted)) {
                return heading;
            }
        }
        return "";
    }

    /** Those with a heading, for a table of contents. */
    public List<Clause> headed() {
        return clauses.stream().filter(clause -> clause.heading() != null).toList();
    }
}
