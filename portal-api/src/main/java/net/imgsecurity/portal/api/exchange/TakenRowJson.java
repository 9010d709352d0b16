package net.imgsecurity.portal.api.exchange;

import net.imgsecurity.portal.exchange.RowView;

/** A row that was taken: its line in the file, counted from 1 with the headings, and what became of it. */
record TakenRowJson(long line, String employeeNumber, String outcome) {
    static TakenRowJson of(RowView row) {
        return new TakenRowJson(row.line(), row.employeeNumber(), row.outcome().name());
    }
}
