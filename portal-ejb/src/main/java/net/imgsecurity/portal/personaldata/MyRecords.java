package net.imgsecurity.portal.personaldata;

import static net.imgsecurity.portal.platform.Permission.READ_OWN_RECORDS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Cursor;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.PersonKeys;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.policy.Policies;

/** What IMG's systems hold about the caller, as the open organisation has it. Reading one's own is no look. */
@Stateless
public class MyRecords {
    private static final int PAGE = 50;

    @Inject
    RecordRows rows;

    @Inject
    PersonKeys keys;

    @Inject
    CurrentCaller caller;

    @Inject
    Policies policies;

    /** One for each category, also for those of which there is nothing. */
    @Requires(READ_OWN_RECORDS)
    public List<CategoryView> overview() {
        return rows.counts(caller.tenant(), caller.get().person());
    }

    /**
     * What happened last comes first.
     *
     * @throws Invalid 400 {@code cursor.malformed}
     * @throws NotFound when the cursor is of another list
     */
    @Requires(READ_OWN_RECORDS)
    public Page<RecordView> list(Category category, String cursorText) {
        var cursor = Cursor.parse(cursorText);
        var found = rows.list(
                caller.tenant(), caller.get().person(), category, cursor == null ? null : cursor.id(), PAGE + 1);
        var key = keys.of(caller.tenant(), caller.get().person());
        return Page.beginning(found, PAGE, record -> Cursor.after(record.id())).map(record -> record.view(key));
    }

    /** Why there is such a category at all; the same for everybody (A3, A4). */
    @Requires(READ_OWN_RECORDS)
    public Provenance provenance(Category category) {
        return Provenance.of(category, policies.registers());
    }

    /** When the caller was located and why, and when not, the newest first (B3). */
    @Requires(READ_OWN_RECORDS)
    public List<LocationTime> locationTimes() {
        var person = caller.get().person();
        var sessions = LocationSessions.of(
                rows.ofKinds(caller.tenant(), person, Kind.SESSION_BEGIN, Kind.SESSION_END),
                keys.of(caller.tenant(), person));
        return LocationTime.of(sessions.inOrder());
    }
}
