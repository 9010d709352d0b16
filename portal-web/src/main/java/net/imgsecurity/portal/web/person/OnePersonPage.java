package net.imgsecurity.portal.web.person;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import net.imgsecurity.portal.person.ChangeView;
import net.imgsecurity.portal.person.OpenedPerson;
import net.imgsecurity.portal.person.ProfileView;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.PersonId;

/** One person with a part of their history, whoever reads it; the address says which person and which part. */
public abstract class OnePersonPage {
    @Inject
    HttpServletRequest request;

    private String id;
    private String cursor;
    private OpenedPerson person;

    /** Reading is logged where that is due; "not there" and "not yours" end it alike. */
    protected abstract OpenedPerson read(PersonId which, String from);

    /**
     * Called by the page once its parameters are there, or by what is shown, which is asked for earlier too: to see which button
     * was pressed. It is one look all the same.
     */
    public void open() {
        if (person == null) {
            person = read(PersonId.of(asked("id", id)), asked("older", cursor));
        }
    }

    /** The parameter as the page has taken it over, or as the address says it while the page has not. */
    protected String asked(String name, String taken) {
        return taken == null ? request.getParameter(name) : taken;
    }

    public ProfileView getProfile() {
        open();
        return person.profile();
    }

    public Page<ChangeView> getHistory() {
        open();
        return person.history();
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
