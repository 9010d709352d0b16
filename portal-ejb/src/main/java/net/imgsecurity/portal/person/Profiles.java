package net.imgsecurity.portal.person;

import static net.imgsecurity.portal.platform.Permission.EDIT_OWN_PROFILE;
import static net.imgsecurity.portal.platform.Permission.READ_OWN_PROFILE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.tenancy.Accounts;

/** One's own profile: everybody sees and edits theirs at any time (D7). */
@Stateless
public class Profiles {
    @PersistenceContext(unitName = "tenant")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    @Inject
    PeopleReadings readings;

    @Inject
    PersonEditing editing;

    @Requires(READ_OWN_PROFILE)
    public ProfileView mine() {
        var address = accounts.byId(caller.get().account()).orElseThrow().signInAddress();
        return reading().profile(caller.get().person()).withSignInAddress(address.value());
    }

    /** Newest first. */
    @Requires(READ_OWN_PROFILE)
    public Page<ChangeView> history(String cursor) {
        return reading().ownHistory(caller.get().person(), cursor, own());
    }

    /**
     * What {@link #undo} would take back.
     *
     * @throws NotFound also for a change of somebody else's profile
     * @throws Conflict as {@link #undo}
     */
    @Requires(EDIT_OWN_PROFILE)
    public ChangeView undoable(String change) {
        return reading().undo(caller.get().person(), Ids.parse(change), own()).change();
    }

    /**
     * Gives a field the value back that it had before one of one's own changes, which is a change itself and can be taken back too.
     *
     * @param change made in the portal by the caller, within the last 30 days, and the newest of its field
     * @throws NotFound also for a change of somebody else's profile
     * @throws Conflict when it is none of these, or what was before cannot be read any more; 412 when the record changed meanwhile
     * @throws Invalid when the profile would not be complete with what was before
     */
    @Requires(EDIT_OWN_PROFILE)
    public ProfileView undo(String change) {
        var who = caller.get();
        var undo = reading().undo(who.person(), Ids.parse(change), own());
        editing.edit(reading().find(who.person()), undo.before(), undo.version(), Origin.self(who));
        return mine();
    }

    private OwnChanges own() {
        return OwnChanges.of(caller.get().account(), clock.instant());
    }

    /**
     * Replaces the profile. The sign-in address is not part of it.
     *
     * @param version from the view that was edited
     * @throws Invalid with every field that cannot be kept; nothing is saved then
     * @throws Conflict 412 when somebody else changed it meanwhile; nothing is saved then
     */
    @Requires(EDIT_OWN_PROFILE)
    public ProfileView edit(ProfileData typed, long version) {
        var who = caller.get();
        editing.edit(reading().find(who.person()), typed, version, Origin.self(who));
        return mine();
    }

    private PeopleReading reading() {
        return readings.in(em, caller.tenant());
    }
}
