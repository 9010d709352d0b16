package net.imgsecurity.portal.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.backoffice.ReadingEntry;
import net.imgsecurity.portal.backoffice.ReadingsOfUs;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.web.frame.ListPage;

/** When and why IMG's staff read this organisation, for its administrators (A11). */
@Named
@RequestScoped
@Obligation("A11")
public class ReadingsPage extends ListPage<ReadingEntry> {
    @Inject
    ReadingsOfUs readings;

    @Override
    protected Page<ReadingEntry> read(String cursor) {
        return readings.list(cursor);
    }
}
