package net.imgsecurity.portal.exchange;

import java.util.List;
import net.imgsecurity.portal.platform.Invalid.Problem;

/**
 * What became of one row: its line in the file, and for a refused one everything that is wrong with it. Of a row about somebody
 * whose data are restricted no more than that (E5).
 */
public record RowView(long line, Outcome outcome, String employeeNumber, List<Problem> problems) {
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    RowView restricted() {
        var why = outcome == Outcome.REFUSED ? List.of(new Problem("", "person.restricted")) : problems;
        return new RowView(line, outcome, null, why);
    }
}
