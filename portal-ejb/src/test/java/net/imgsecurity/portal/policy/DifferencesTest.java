package net.imgsecurity.portal.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.imgsecurity.portal.policy.ClauseDifference.Kind;
import net.imgsecurity.portal.policy.ClauseDifference.Mark;
import net.imgsecurity.portal.policy.ClauseDifference.Piece;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F9")
class DifferencesTest {
    private static final Clause WHO = clause("who", "Who we are", "We are IMG.");
    private static final Clause FEES = clause("fees", "Fees", "It costs nothing at all for any of you.");
    private static final Clause GONE = clause("gone", "Gone", "Something.");

    @Test
    void areNoneBetweenAVersionAndItself() {
        assertEquals(List.of(), Differences.between(version(WHO, FEES), version(WHO, FEES)));
    }

    @Test
    void nameWhatCameWhatWentAndWhatChangedInTheOrderOfReading() {
        var fees = clause("fees", "Fees", "It costs nothing at all for all of you.");
        var found = Differences.between(version(WHO, GONE, FEES), version(WHO, fees, clause("new", "New", "More.")));
        assertEquals(
                List.of("gone", "fees", "new"),
                found.stream().map(ClauseDifference::clause).toList());
        assertEquals(
                List.of(Kind.REMOVED, Kind.CHANGED, Kind.ADDED),
                found.stream().map(ClauseDifference::kind).toList());
    }

    @Test
    void markTheWordsThatChangedAndNoOthers() {
        var fees = clause("fees", "Fees", "It costs nothing at all for all of you.");
        var paragraphs =
                Differences.between(version(FEES), version(fees)).get(0).paragraphs();
        assertEquals(List.of(new Piece(Mark.SAME, "Fees")), paragraphs.get(0).pieces());
        assertEquals(
                List.of(
                        new Piece(Mark.SAME, "It costs nothing at all for "),
                        new Piece(Mark.DELETED, "any "),
                        new Piece(Mark.INSERTED, "all "),
                        new Piece(Mark.SAME, "of you.")),
                paragraphs.get(1).pieces());
    }

    @Test
    void showALineThatWasWrittenAnewAsAWhole() {
        var fees = clause("fees", "Fees", "Whoever asks pays what is written here.");
        var paragraphs =
                Differences.between(version(FEES), version(fees)).get(0).paragraphs();
        assertEquals(Mark.DELETED, paragraphs.get(1).pieces().get(0).mark());
        assertEquals(Mark.INSERTED, paragraphs.get(2).pieces().get(0).mark());
    }

    @Test
    void loseNothingOfEitherText() {
        var draft = PolicyFiles.draft().over(PolicyFiles.versions().get(0));
        for (var one : Differences.between(PolicyFiles.versions().get(0), draft)) {
            var now = one.paragraphs().stream()
                    .flatMap(paragraph -> paragraph.pieces().stream())
                    .filter(piece -> piece.mark() != Mark.DELETED)
                    .map(Piece::text)
                    .reduce("", String::concat);
            var clause = draft.clause(one.clause());
            clause.ifPresent(there -> there.lines().forEach(line -> assertTrue(now.contains(line), line)));
            assertEquals(clause.isEmpty(), now.isEmpty());
        }
    }

    private static Clause clause(String id, String heading, String... lines) {
        return new Clause(id, 2, heading, List.of(lines));
    }

    private static PolicyVersion version(Clause... clauses) {
        return new PolicyVersion("v", LocalDate.EPOCH, "en", List.of(clauses), List.of());
    }
}
