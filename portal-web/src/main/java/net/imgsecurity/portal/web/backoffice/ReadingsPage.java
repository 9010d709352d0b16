package net.imgsecurity.portal.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.backoffice.ReadingEntry;
import net.imgsecurity.portal.backoffice.ReadingsOfUs;
import net.imgsecurity.portal.platform.Page;

/** When and why IMG's staff read this organisation, for its administrators (A11). */
@Named
@RequestScoped
public class ReadingsPage {
    @Inject
    ReadingsOfUs readings;

    private String cursor;
    private Page<ReadingEntry> page;

    /** Read on first use, after the page's parameters. */
    public Page<ReadingEntry> getPage() {
        if (page == null) {
            page = readings.list(cursor);
        }
        return page;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
