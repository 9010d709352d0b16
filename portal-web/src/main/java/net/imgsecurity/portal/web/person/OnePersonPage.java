package net.imgsecurity.portal.web.person;

import java.util.List;
import net.imgsecurity.portal.person.ChangeView;
import net.imgsecurity.portal.person.OpenedPerson;
import net.imgsecurity.portal.person.ProfileView;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.PersonId;

/** One person with a part of their history, whoever reads it; the address says which person and which part. */
public abstract class OnePersonPage {
    private static final Page<ChangeView> NOT_YET = new Page<>(List.of(), null, null);

    private String id;
    private String cursor;
    private OpenedPerson person;

    /** Reading is logged where that is due; "not there" and "not yours" end it alike. */
    protected abstract OpenedPerson read(PersonId which, String from);

    /** Called by the page once its parameters are there. */
    public void open() {
        person = read(PersonId.of(id), cursor);
    }

    /** Null until it is open: what is shown is asked for earlier too, to see which button was pressed. */
    public ProfileView getProfile() {
        return person == null ? null : person.profile();
    }

    public Page<ChangeView> getHistory() {
        return person == null ? NOT_YET : person.history();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
