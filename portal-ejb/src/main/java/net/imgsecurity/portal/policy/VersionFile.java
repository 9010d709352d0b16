package net.imgsecurity.portal.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * How a version is written down: the text as it was published, and which of its lines are which clause.
 *
 * @param changes null for the first version
 */
record VersionFile(String id, String effective, String language, List<Range> clauses, List<Change> changes) {
    /** Lines of the text, counted from 1, both ends among them; the first is the heading of a headed one. */
    record Range(String id, int level, int from, int to, boolean headed) {
        Clause of(List<String> text) {
            var lines = text.subList(from - 1, to);
            return headed
                    ? new Clause(id, level, lines.get(0), List.copyOf(lines.subList(1, lines.size())))
                    : new Clause(id, level, null, List.copyOf(lines));
        }
    }

    PolicyVersion of(List<String> text) {
        return new PolicyVersion(
                id,
                LocalDate.parse(effective),
                language,
                clauses.stream().map(range -> range.of(text)).toList(),
                changes == null ? List.of() : changes);
    }
}
