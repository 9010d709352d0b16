package net.imgsecurity.portal.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PolicyTextTest {
    private static final String FIRST = "2024-01-09";

    @Test
    @Tag("A1")
    void isCoveredByItsClausesOnceFromTheFirstLineToTheLast() {
        for (var version : PolicyFiles.versions()) {
            var next = 1;
            for (var range : PolicyFiles.structure(version.id()).clauses()) {
                assertEquals(next, range.from(), range.id());
                assertTrue(range.to() >= range.from(), range.id());
                next = range.to() + 1;
            }
            assertEquals(PolicyFiles.text(version.id()).size() + 1, next, "nothing is left over");
        }
    }

    @Test
    @Tag("A1")
    void isShownAsItWasPublished() {
        var version = PolicyFiles.versions().get(0);
        var shown = version.clauses().stream()
                .flatMap(clause -> Stream.concat(
                        Stream.ofNullable(clause.heading()),
                        clause.blocks().stream()
                                .flatMap(block ->
                                        block.items().stream().map(item -> block.list() ? Clause.ITEM + item : item))))
                .toList();
        assertEquals(PolicyFiles.text(FIRST), shown);
    }

    @Test
    @Tag("A1")
    void saysInItsFirstLineFromWhenItIs() {
        var version = PolicyFiles.versions().get(0);
        assertEquals(LocalDate.of(2024, 1, 9), version.effective());
        assertEquals(
                List.of("Last Updated: 09 January 2024"),
                version.clauses().get(0).lines());
    }

    @Test
    @Tag("A1")
    void isInForceFromItsDayUntilTheNextOnes() {
        var first = PolicyFiles.versions().get(0);
        var next = new PolicyVersion("next", LocalDate.of(2027, 3, 1), "en", first.clauses(), List.of());
        var both = List.of(next, first);
        assertEquals(first, Policies.inForce(both, LocalDate.of(2027, 2, 28)));
        assertEquals(next, Policies.inForce(both, LocalDate.of(2027, 3, 1)));
    }

    @Test
    void hasAnAnchorOfItsOwnForEachClause() {
        for (var version : PolicyFiles.versions()) {
            var seen = new HashSet<String>();
            version.clauses().forEach(clause -> {
                assertTrue(clause.id().matches("[a-z][a-z-]+"), clause.id());
                assertTrue(seen.add(clause.id()), clause.id());
            });
        }
    }

    @Test
    void namesAClauseWithoutAHeadingAsTheOneBefore() {
        var version = PolicyFiles.versions().get(0);
        assertFalse(version.clause("fees").orElseThrow().lines().isEmpty());
        assertEquals("Your Legal Rights", version.heading("fees"));
    }
}
