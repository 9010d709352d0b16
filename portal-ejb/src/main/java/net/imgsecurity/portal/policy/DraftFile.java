package net.imgsecurity.portal.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * How a draft is written down: the clauses that it changes, and nothing of the others.
 *
 * @param over id of the version that it changes
 */
record DraftFile(String id, String over, List<Redrafted> clauses) {
    private static final String KEPT = "@";

    /**
     * @param after id of the clause before it, for a new one; else null
     * @param level of a new one; else 0
     * @param heading null where it stays as it is
     * @param lines null where the clause goes; "@2" stands for the second line of the clause as it is published
     */
    record Redrafted(
            String id,
            String after,
            int level,
            String heading,
            List<String> lines,
            Wording what,
            Wording why,
            List<String> findings) {
        Change change() {
            return new Change(id, what, why, findings);
        }

        private Clause instead(Clause old) {
            var drafted = lines.stream().map(line -> line(line, old)).toList();
            return new Clause(id, old.level(), heading == null ? old.heading() : heading, drafted);
        }

        private static String line(String line, Clause old) {
            return line.startsWith(KEPT) ? old.lines().get(Integer.parseInt(line.substring(KEPT.length())) - 1) : line;
        }
    }

    /** @throws IllegalStateException when it names a clause that is not there */
    PolicyVersion over(PolicyVersion published) {
        var drafted = new ArrayList<>(published.clauses());
        for (var one : clauses) {
            var at = index(drafted, one.after() == null ? one.id() : one.after());
            if (one.after() != null) {
                drafted.add(at + 1, new Clause(one.id(), one.level(), one.heading(), one.lines()));
            } else if (one.lines() == null) {
                drafted.remove(at);
            } else {
                drafted.set(at, one.instead(drafted.get(at)));
            }
        }
        return new PolicyVersion(
                id,
                null,
                published.language(),
                List.copyOf(drafted),
                clauses.stream().map(Redrafted::change).toList());
    }

    private static int index(List<Clause> clauses, String id) {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalStateException("no clause " + id);
    }
}
