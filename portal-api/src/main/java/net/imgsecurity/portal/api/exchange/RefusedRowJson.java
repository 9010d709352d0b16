package net.imgsecurity.portal.api.exchange;

import java.util.List;
import java.util.Locale;
import net.imgsecurity.portal.api.platform.ProblemText;
import net.imgsecurity.portal.exchange.RowView;

/** A row that was not taken: its line in the file, counted from 1 with the headings, and what is wrong with it. */
record RefusedRowJson(long line, String employeeNumber, List<ProblemText> problems) {
    static RefusedRowJson of(RowView row, Locale locale) {
        return new RefusedRowJson(row.line(), row.employeeNumber(), ProblemText.of(row.problems(), locale));
    }
}
