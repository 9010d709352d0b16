package net.imgsecurity.portal.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.imgsecurity.portal.policy.ClauseDifference.Kind;

/** Compares two versions clause by clause; a clause is known again by its id. */
final class Differences {
    private Differences() {}

    /** In the order of the newer version; what is gone stands after what it came after. */
    static List<ClauseDifference> between(PolicyVersion former, PolicyVersion now) {
        return order(former, now).stream()
                .flatMap(id -> difference(id, former, now).stream())
                .toList();
    }

    private static Optional<ClauseDifference> difference(String id, PolicyVersion former, PolicyVersion now) {
        var old = former.clause(id);
        var fresh = now.clause(id);
        if (old.equals(fresh)) {
            return Optional.empty();
        }
        var kind = old.isEmpty() ? Kind.ADDED : fresh.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        return Optional.of(new ClauseDifference(
                id,
                fresh.isPresent() ? now.heading(id) : former.heading(id),
                kind,
                now.changes().stream()
                        .filter(change -> change.clause().equals(id))
                        .findFirst()
                        .orElse(null),
                MarkedText.of(lines(old), lines(fresh))));
    }

    private static List<String> order(PolicyVersion former, PolicyVersion now) {
        var order = new ArrayList<>(now.clauses().stream().map(Clause::id).toList());
        var before = -1;
        for (var clause : former.clauses()) {
            if (!order.contains(clause.id())) {
                order.add(before + 1, clause.id());
            }
            before = order.indexOf(clause.id());
        }
        return order;
    }

    private static List<String> lines(Optional<Clause> clause) {
        return clause.stream()
                .flatMap(one -> Stream.concat(Stream.ofNullable(one.heading()), one.lines().stream()))
                .toList();
    }
}
