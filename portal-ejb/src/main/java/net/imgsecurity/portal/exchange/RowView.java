package net.imgsecurity.portal.exchange;

import java.util.List;
import net.imgsecurity.portal.platform.Invalid.Problem;

/** What became of one row: its line in the file, and for a refused one everything that is wrong with it. */
public record RowView(long line, Outcome outcome, String employeeNumber, List<Problem> problems) {
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }
}
