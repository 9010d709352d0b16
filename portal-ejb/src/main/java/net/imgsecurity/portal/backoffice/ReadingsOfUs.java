package net.imgsecurity.portal.backoffice;

import static net.imgsecurity.portal.platform.Permission.READ_READINGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Cursor;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.Requires;

/** When and why IMG's staff read the caller's own organisation (A11). */
@Stateless
public class ReadingsOfUs {
    private static final int PAGE = 50;

    @Inject
    CurrentCaller caller;

    @Inject
    Readings readings;

    /**
     * Newest first, those that are over too.
     *
     * @throws Invalid 400 {@code cursor.malformed}
     */
    @Requires(READ_READINGS)
    public Page<ReadingEntry> list(String cursorText) {
        var cursor = Cursor.parse(cursorText);
        var found = readings.of(caller.tenant(), cursor == null ? null : cursor.id(), PAGE + 1);
        return Page.beginning(found, PAGE, reading -> Cursor.after(reading.id()));
    }
}
