package net.imgsecurity.portal.policy;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.imgsecurity.portal.policy.ClauseDifference.Mark;
import net.imgsecurity.portal.policy.ClauseDifference.Paragraph;
import net.imgsecurity.portal.policy.ClauseDifference.Piece;

/** Two texts as one, with what went and what came marked: line by line, and within a line that changed word by word. */
final class MarkedText {
    /** A line of which less than this part stayed was written anew; marking its few common words would only confuse. */
    private static final double LITTLE = 0.4;

    private MarkedText() {}

    static List<Paragraph> of(List<String> old, List<String> fresh) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var delta : DiffUtils.diff(old, fresh, true).getDeltas()) {
            var gone = delta.getSource().getLines();
            var come = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                come.forEach(line -> paragraphs.add(whole(Mark.SAME, line)));
            } else {
                changed(gone, come, paragraphs);
            }
        }
        return paragraphs;
    }

    /** The first with the first and so on; of the longer side the rest alone. */
    private static void changed(List<String> gone, List<String> come, List<Paragraph> into) {
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            if (i < gone.size() && i < come.size()) {
                within(gone.get(i), come.get(i), into);
            } else if (i < gone.size()) {
                into.add(whole(Mark.DELETED, gone.get(i)));
            } else {
                into.add(whole(Mark.INSERTED, come.get(i)));
            }
        }
    }

    private static void within(String gone, String come, List<Paragraph> into) {
        var old = words(gone);
        var deltas = DiffUtils.diff(old, words(come), true).getDeltas();
        var stayed = deltas.stream()
                .filter(delta -> delta.getType() == DeltaType.EQUAL)
                .mapToInt(delta -> delta.getSource().size())
                .sum();
        if (stayed < LITTLE * old.size()) {
            into.add(whole(Mark.DELETED, gone));
            into.add(whole(Mark.INSERTED, come));
        } else {
            into.add(new Paragraph(deltas.stream().flatMap(MarkedText::pieces).toList()));
        }
    }

    private static Stream<Piece> pieces(AbstractDelta<String> delta) {
        var gone = String.join("", delta.getSource().getLines());
        var come = String.join("", delta.getTarget().getLines());
        return delta.getType() == DeltaType.EQUAL
                ? Stream.of(new Piece(Mark.SAME, come))
                : Stream.of(new Piece(Mark.DELETED, gone), new Piece(Mark.INSERTED, come))
                        .filter(piece -> !piece.text().isEmpty());
    }

    private static Paragraph whole(Mark mark, String line) {
        return new Paragraph(List.of(new Piece(mark, line)));
    }

    /** Each with the space after it. */
    private static List<String> words(String line) {
        return Arrays.asList(line.split("(?<=\\s)"));
    }
}
