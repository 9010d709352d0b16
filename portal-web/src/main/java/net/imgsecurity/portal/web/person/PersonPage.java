package net.imgsecurity.portal.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.person.ChangeView;
import net.imgsecurity.portal.person.OpenedPerson;
import net.imgsecurity.portal.person.People;
import net.imgsecurity.portal.person.ProfileView;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.PersonId;

/** One person of the organisation (D8). */
@Named
@RequestScoped
public class PersonPage {
    @Inject
    People people;

    private String id;
    private String cursor;
    private OpenedPerson person;

    /** Called by the page once its parameters are there; "not there" and "not yours" end it alike. */
    public void open() {
        person = people.open(PersonId.of(id), cursor);
    }

    public ProfileView getProfile() {
        return person.profile();
    }

    public Page<ChangeView> getHistory() {
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
